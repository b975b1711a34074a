package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** Decisions are numbered without gaps, say whether they still hold, and stand in the index of {@code docs/adr}. */
public class DecisionsTest {
    private static final Path DECISIONS = Path.of("docs", "adr");
    private static final Path INDEX = DECISIONS.resolve("README.md");

    /** The heading with the number, and below it the status, which may go on with what else has changed since. */
    private static final Pattern HEAD =
            Pattern.compile("# (\\d+)\\. (.+)\\n\\n((?:Accepted|Superseded by (\\d+))\\.)( .*)?\\n[\\s\\S]*");

    private static final Pattern CITED = Pattern.compile("\\bADR (\\d+)");

    private record Decision(int number, String title, String status, int heir, String text, String file) {
        String row() {
            return "| %d | [%s](%s) | %s |".formatted(number, title, file, status.replace(".", ""));
        }
    }

    @Test
    public void areNumberedWithoutGapsAsTheirFilesAre() throws IOException {
        List<Decision> decisions = decisions();

        assertThat(decisions)
                .extracting(Decision::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, decisions.size()).boxed().toList());
        assertThat(decisions).allSatisfy(one -> assertThat(one.file()).startsWith("%04d-".formatted(one.number())));
    }

    @Test
    public void standInTheIndexWithTheirStatus() throws IOException {
        assertThat(Files.readAllLines(INDEX).stream().filter(line -> line.matches("\\| \\d.*")))
                .as("rows of " + INDEX)
                .containsExactlyElementsOf(
                        decisions().stream().map(Decision::row).toList());
    }

    @Test
    public void areSupersededByOneThatSaysSo() throws IOException {
        List<Decision> decisions = decisions();

        assertThat(decisions.stream().filter(one -> one.heir() > 0))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(decisions.get(one.heir() - 1).text())
                        .as(one.title())
                        .containsPattern("Supersedes [^.;]*\\b" + one.number() + "\\b"));
    }

    @Test
    public void areCitedByTheirNumbers() throws IOException {
        int count = decisions().size();
        try (Stream<Path> src = Files.walk(Path.of("src"));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            assertThat(Stream.concat(src, docs)
                            .filter(file -> file.toString().matches(".*\\.(java|js|mjs|md)"))
                            .flatMap(file -> CITED.matcher(read(file))
                                    .results()
                                    .filter((MatchResult cited) -> !isOneOf(cited.group(1), count))
                                    .map(cited -> file + ": " + cited.group())))
                    .isEmpty();
        }
    }

    private static boolean isOneOf(String number, int count) {
        return !number.startsWith("0") && Integer.parseInt(number) <= count;
    }

    private static List<Decision> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> !file.equals(INDEX))
                    .sorted()
                    .map(DecisionsTest::decision)
                    .toList();
        }
    }

    private static Decision decision(Path file) {
        Matcher head = HEAD.matcher(read(file));
        assertThat(head.matches())
                .as(file + " begins with number, title and status")
                .isTrue();
        return new Decision(
                Integer.parseInt(head.group(1)),
                head.group(2),
                head.group(3),
                head.group(4) == null ? 0 : Integer.parseInt(head.group(4)),
                head.group(),
                file.getFileName().toString());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
