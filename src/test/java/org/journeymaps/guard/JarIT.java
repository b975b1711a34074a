package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The built jar holds the app, its one library and nothing else, and its manifest says what Jira needs. */
public class JarIT {
    private static final Path FILE = Path.of(System.getProperty("app.jar", "no app.jar"));
    private static final int JAVA_17 = 61;
    private static final long MOST_BYTES = 2_250_000;

    private static JarFile jar;

    @BeforeClass
    public static void open() throws IOException {
        jar = new JarFile(FILE.toFile());
    }

    @AfterClass
    public static void close() throws IOException {
        jar.close();
    }

    private static List<String> files() {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .toList();
    }

    @Test
    public void holdsTheAppAndItsLibraryOnly() {
        assertThat(files())
                .allMatch(name -> name.matches(
                        "org/journeymaps/.*\\.class|de/siegmar/fastcsv/.*\\.class|com/fasterxml/jackson/core/.*\\.class|(js|css|i18n|images|journeys|templates)/.*|META-INF/.*"
                                + "|atlassian-plugin\\.xml"));
    }

    @Test
    public void holdsNothingOfJiraTheSandboxOrTheTests() {
        assertThat(files())
                .noneMatch(name -> name.startsWith("com/atlassian/")
                        || name.contains("/sandbox/")
                        || name.contains("/testing/")
                        || name.endsWith("Test.class")
                        || name.endsWith("IT.class")
                        || name.endsWith(".java")
                        || name.endsWith(".map")
                        || name.endsWith(".jar"));
    }

    @Test
    public void holdsWhatJiraLooksFor() throws IOException {
        assertThat(files())
                .contains(
                        "atlassian-plugin.xml",
                        "META-INF/spring/journey-maps.xml",
                        "js/project-page.js",
                        "images/icon.png",
                        "images/logo.png",
                        "i18n/jm.properties",
                        "i18n/jm_da.properties",
                        "i18n/jmserver_no.properties",
                        "i18n/jmserver_sv.properties");
        assertThat(text("atlassian-plugin.xml"))
                .contains("key=\"org.journeymaps.jira\"")
                .doesNotContain("${");
    }

    @Test
    public void carriesTheLicencesOfWhatItCarries() throws IOException {
        String pom = text("META-INF/maven/org.journeymaps/journey-maps-for-jira/pom.xml");

        assertThat(text("META-INF/NOTICE"))
                .contains("FastCSV " + version(pom, "<artifactId>fastcsv</artifactId>\\s*<version>"))
                .contains("Jackson core " + version(pom, "<artifactId>jackson-core</artifactId>\\s*<version>"))
                .contains("Preact " + version(pom, "<preact.version>"))
                .contains("MIT License", "Permission is hereby granted", "Apache License");
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
        assertThat(Files.readString(Path.of("package.json"))).contains("\"license\": \"Apache-2.0\"");
    }

    @Test
    public void tellsJiraAndOsgiWhoItIs() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.journeymaps.jira");
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.journeymaps.jira");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(manifest.getValue("Export-Package")).isNull();
        assertThat(manifest.getValue("DynamicImport-Package")).isNull();
        assertThat(manifest.getValue("Bundle-ClassPath")).isNull();
        assertThat(manifest.getValue("Require-Capability")).isNull();
        assertThat(manifest.getValue("Bnd-LastModified"))
                .as("a time of building")
                .isNull();
        assertThat(manifest.getValue("Built-By")).as("a person's name").isNull();
    }

    @Test
    public void importsWithoutChoiceAndWithoutRange() throws IOException {
        assertThat(jar.getManifest().getMainAttributes().getValue("Import-Package"))
                .doesNotContain("resolution:=", "[", "org.journeymaps", "org.jspecify", "sandbox");
    }

    @Test
    public void runsOnJava17() throws IOException {
        for (String name : files()) {
            if (name.endsWith(".class")) {
                try (DataInputStream file = new DataInputStream(jar.getInputStream(jar.getEntry(name)))) {
                    file.readInt();
                    file.readUnsignedShort();
                    assertThat(file.readUnsignedShort()).as(name).isLessThanOrEqualTo(JAVA_17);
                }
            }
        }
    }

    @Test
    public void staysSmall() throws IOException {
        assertThat(Files.size(FILE)).isLessThan(MOST_BYTES);
    }

    private static String version(String pom, String after) {
        Matcher found = Pattern.compile(after + "([\\d.]+)").matcher(pom);
        assertThat(found.find()).as(after).isTrue();
        return found.group(1);
    }

    private static String text(String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
