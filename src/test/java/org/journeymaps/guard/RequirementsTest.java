package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Whatever id of a requirement stands anywhere can be looked up in {@code docs/requirements.md}. */
public class RequirementsTest {
    private static final Path REQUIREMENTS = Path.of("docs", "requirements.md");

    /** A letter of a method and two digits, B and a number, or Q with a letter and a number. */
    private static final String ID = "D18\\.\\d|[PTDLM]\\d\\d|B[1-9]\\d?|Q[A-Z]\\d\\d?";

    /**
     * An id is a word of its own. A number right behind it makes it something else: the path of a drawing ("M12 4"), a
     * time ("T00:00"); so does a sign of hexadecimal, escapes or versions before it.
     */
    private static final Pattern CITED = Pattern.compile("(?<![\\w#%\\\\.])(" + ID + ")(?![\\w]|[ ,.:]?-?\\d)");

    private static final Pattern LISTED = Pattern.compile("(?m)^- \\*\\*(" + ID + ")\\*\\* \\S");

    @Test
    public void everyIdThatIsCitedStandsInTheRequirements() throws IOException {
        List<String> listed = listed();
        Map<String, Path> unknown = new TreeMap<>();
        for (Path file : texts()) {
            cited(read(file)).filter(id -> !listed.contains(id)).forEach(id -> unknown.putIfAbsent(id, file));
        }

        assertThat(unknown).as("ids without a line in " + REQUIREMENTS).isEmpty();
    }

    @Test
    public void noIdStandsForTwoThings() throws IOException {
        assertThat(listed()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @Test
    public void anIdIsAWordAndNoPathTimeOrColour() {
        assertThat(cited("told (T05, B3): P21-P23, D18.4 and QP10. See M07–M09").toList())
                .containsExactly("T05", "B3", "P21", "P23", "D18.4", "QP10", "M07", "M09");
        assertThat(cited("M12 4, M10.5-3, T00:00, #B15, %D10, \\uD10, 3.0.0.M01, MD5, P30D, H2, B01"))
                .isEmpty();
    }

    private static Stream<String> cited(String text) {
        return CITED.matcher(text).results().map((MatchResult one) -> one.group(1));
    }

    private static List<String> listed() throws IOException {
        return LISTED.matcher(read(REQUIREMENTS))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> src = Files.walk(Path.of("src"));
                Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> root = Files.list(Path.of(""))) {
            return Stream.of(src, docs, root.filter(file -> file.toString().matches(".*\\.md|pom\\.xml")))
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png") && !file.endsWith("RequirementsTest.java"))
                    .collect(Collectors.toList());
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
