package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** A clone is all that anybody needs: no text leads to a file that does not come with it. */
public class CloneTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    /** A path out of the working directory, as tests write them. */
    private static final Pattern BESIDE =
            Pattern.compile("(Path\\.of|resolve|readFileSync|new File)\\(\\s*['\"]\\.\\.");

    /** A link or an image of a Markdown page, without its anchor. */
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");

    /** Chapters of texts, and numbers of issues, that only those know who wrote them. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(design|features|screens|style|quality)([.]md|,? [0-9])|\\bglossary [A-Z]\\b|[( ]issue [0-9]");

    @Test
    public void nothingCitesATextThatDoesNotComeWithIt() throws IOException {
        List<String> cited = Stream.concat(files("src", ".java", ".js", ".mjs"), files("docs", ".md"))
                .filter(file -> !file.endsWith("CloneTest.java"))
                .flatMap(file -> read(file)
                        .lines()
                        .filter(line -> ELSEWHERE.matcher(line).find())
                        .map(line -> file + ": " + line.strip()))
                .toList();

        assertThat(cited).isEmpty();
    }

    @Test
    public void noTestReadsBesideTheProject() throws IOException {
        List<String> beside = files("src", ".java", ".mjs")
                .filter(file -> !file.endsWith("CloneTest.java"))
                .filter(file -> BESIDE.matcher(read(file)).find())
                .map(Path::toString)
                .toList();

        assertThat(beside).isEmpty();
    }

    @Test
    public void everyLinkOfAPageLeadsIntoTheProject() throws IOException {
        List<String> lost = Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(Path::of),
                        files("docs", ".md"))
                .flatMap(page -> LINK.matcher(read(page))
                        .results()
                        .map((MatchResult link) -> link.group(1))
                        .filter(link -> !leadsIntoTheProject(page, link))
                        .map(link -> page + " to " + link))
                .toList();

        assertThat(lost).isEmpty();
    }

    private static boolean leadsIntoTheProject(Path page, String link) {
        Path target = page.toAbsolutePath().getParent().resolve(link).normalize();
        return target.startsWith(ROOT) && Files.exists(target);
    }

    private static Stream<Path> files(String root, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(root))) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
