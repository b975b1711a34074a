package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The built jar opens no connection, reads no file, XML or archive and runs nothing: that is how CVE-2017-9506 (SSRF),
 * CVE-2012-2927 (XXE), CVE-2014-2313 (zip slip) and CVE-2023-26255 (file names) have nowhere to happen (QS4, QS5).
 */
public class QuietJarIT {
    private static final Pattern LOUD = Pattern.compile(String.join(
            "|",
            "java\\.net\\.http\\..*",
            "java\\.net\\.(?!URI$|URISyntaxException$|URLEncoder$|URLDecoder$).*",
            "javax\\.net\\..*",
            "java\\.nio\\.channels\\..*",
            "java\\.rmi\\..*|javax\\.naming\\..*|javax\\.management\\..*",
            "com\\.atlassian\\.sal\\.api\\.net\\..*|com\\.atlassian\\.httpclient\\..*|org\\.apache\\.http.*",
            "javax\\.xml\\..*|org\\.xml\\..*|org\\.w3c\\..*",
            "java\\.util\\.zip\\..*|java\\.util\\.jar\\..*",
            "java\\.io\\.File(|InputStream|OutputStream|Reader|Writer)|java\\.io\\.RandomAccessFile|java\\.nio\\.file\\..*",
            "java\\.io\\.Object(Input|Output)Stream|java\\.beans\\.XML.*",
            "java\\.lang\\.(Runtime|Process|ProcessBuilder|ClassLoader)|javax\\.script\\..*",
            "java\\.lang\\.reflect\\.(Method|Constructor|Field)",
            "sun\\..*|jdk\\..*"));

    /** Calls the getters and setters of rows, which are found when a store is made and never by anything that was sent (ADR 39). */
    private static final Pattern COLUMNS = Pattern.compile(
            "org\\.journeymaps\\.field\\.store\\.FieldColumns(\\$Accessors)? > java\\.lang\\.reflect\\.Method");

    /** The CSV library can read files, which the app never asks it for; network and the rest it must not name either. */
    private static final Pattern FILES =
            Pattern.compile("java\\.nio\\.file\\..*|java\\.io\\.(File|RandomAccessFile).*|java\\.nio\\.channels\\..*");

    private static JarFile jar;
    private static JavaClasses classes;

    @BeforeClass
    public static void open() throws IOException {
        jar = new JarFile(System.getProperty("app.jar"));
        classes = new ClassFileImporter().importJar(jar);
    }

    @AfterClass
    public static void close() throws IOException {
        jar.close();
    }

    @Test
    public void namesNothingThatConnectsReadsFilesOrRunsThings() {
        assertThat(loud("org.journeymaps."))
                .allMatch(use -> COLUMNS.matcher(use).matches());
        assertThat(loud("de.siegmar."))
                .allMatch(use -> FILES.matcher(after(use)).matches());
    }

    @Test
    public void reachesTheCsvLibraryWithTextsOnly() {
        assertThat(classes.stream()
                        .filter(type -> type.getName().startsWith("org.journeymaps."))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().getName().startsWith("de.siegmar."))
                        .flatMap(call -> call.getTarget().getRawParameterTypes().stream()))
                .isNotEmpty()
                .noneMatch(type -> FILES.matcher(type.getName()).matches());
    }

    private static List<String> loud(String packages) {
        return classes.stream()
                .filter(type -> type.getName().startsWith(packages))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(use -> use.getOriginClass().getName() + " > "
                        + use.getTargetClass().getBaseComponentType().getName())
                .filter(use -> LOUD.matcher(after(use)).matches())
                .distinct()
                .toList();
    }

    private static String after(String use) {
        return use.substring(use.indexOf('>') + 2);
    }

    /** Two builds of one commit give the same bytes: .ci/run builds twice; this finds the usual reason at once. */
    @Test
    public void holdsNoTimeOfItsBuildAndNoNameOfItsMachine() throws IOException {
        List<Instant> times = Collections.list(jar.entries()).stream()
                .map(JarEntry::getLastModifiedTime)
                .map(time -> time.toInstant())
                .distinct()
                .toList();

        assertThat(times).hasSize(1);
        assertThat(jar.getManifest().getMainAttributes().keySet())
                .extracting(Object::toString)
                .doesNotContain("Bnd-LastModified", "Build-Jdk", "Built-By", "Built-On");
    }
}
