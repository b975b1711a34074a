package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What only the source text shows. */
public class SourcesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Set<String> NOT_OURS = Set.of(".git", "node_modules", "data");

    /**
     * Hosts of registries and their mirrors, and where a machine keeps its files; split so that this file names none.
     * Atlassian's public repository is not among them: the profile that compiles against Jira's own API needs it.
     */
    private static final Pattern MACHINE =
            Pattern.compile(String.join("|", "registry[.]np" + "mjs", "repo1?[.]ma" + "ven", "deb[.]deb" + "ian")
                    + "|artifac" + "tory|nex" + "us[.]|/ro" + "ot/|/ho" + "me/[a-z]|/wo" + "rk/|C:\\\\Us" + "ers");

    @Test
    public void nobodyCatchesEverything() {
        assertNowhere(java(MAIN), "catch \\((final )?(Exception|Throwable|Error) ");
    }

    @Test
    public void statusesAreSetBesideTheErrorMapperOnly() {
        assertNowhere(
                java(MAIN).filter(file -> !file.startsWith(MAIN.resolve("org/journeymaps/rest"))),
                "Response\\.(status|serverError)|new WebApplicationException");
    }

    @Test
    public void nobodyBuildsHtmlSqlOrJqlFromTexts() {
        assertNowhere(java(MAIN), "\"\\s*<(a|div|span|p|td|script)\\b|findWithSQL|\\bjqlQuery\\b");
    }

    @Test
    public void nobodyMarksATextAsHtmlInATemplate() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            assertNowhere(
                    templates.filter(Files::isRegularFile),
                    "[$!{]\\w*[hH]tml\\b|noescape|\\bon[a-z]+=|style=\"|<script");
        }
    }

    @Test
    public void filesStayShort() {
        List<Path> files = java(MAIN).toList();

        assertThat(files.stream().filter(file -> lines(file) > 400)).isEmpty();
        assertThat(files.stream().filter(file -> lines(file) > 250)).hasSizeLessThan(files.size() / 20);
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    @Test
    public void everyTypeSaysWhatItGuarantees() {
        assertThat(java(MAIN)
                        .filter(file -> !file.endsWith("package-info.java"))
                        .filter(file -> !read(file)
                                .matches("(?s).*\\*/\\s*(@[^\\n]*\\n)*(public )?(abstract )?(final |sealed )?"
                                        + "(abstract )?(sealed )?(class|record|interface|enum|@interface) .*")))
                .as("files whose type has no Javadoc")
                .isEmpty();
    }

    /** The repository of profile jira, the one that may be named. */
    private static final String ATLASSIAN =
            "pom.xml: <url>https://packages.atlassian.com/maven/repository/public</url>";

    @Test
    public void nothingCommittedNamesARegistryOrAMachinesFiles() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(file.toString().split("[/\\\\]")).noneMatch(SourcesTest::isNotOurs))
                    .forEach(file -> found.addAll(lines(file, MACHINE)));
        }
        assertThat(found).filteredOn(line -> !line.contains(ATLASSIAN)).isEmpty();
    }

    private static boolean isNotOurs(String name) {
        return NOT_OURS.contains(name) || name.startsWith("target");
    }

    private static Stream<Path> java(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNowhere(Stream<Path> files, String regex) {
        Pattern pattern = Pattern.compile(regex);
        assertThat(files.flatMap(file -> lines(file, pattern).stream()))
                .as(regex)
                .isEmpty();
    }

    private static List<String> lines(Path file, Pattern pattern) {
        return read(file)
                .lines()
                .filter(line -> pattern.matcher(line).find())
                .map(line -> file + ": " + line.strip())
                .toList();
    }

    /** Gives the text of a file; pictures and other files that are no text count as empty. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException noText) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
