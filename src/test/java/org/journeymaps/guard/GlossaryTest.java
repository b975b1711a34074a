package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The glossary says what the app says: each row with a key has the texts of that key in the four languages. */
public class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(jm[\\w.]+)` \\| (.*)$");
    private static final List<String> LANGUAGES = List.of("", "_da", "_no", "_sv");

    @Test
    public void saysWhatStandsOnTheScreens() throws IOException {
        List<Properties> screens = bundles("jm");
        List<Properties> server = bundles("jmserver");
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("docs", "glossary.md")))
                .results()
                .toList();

        assertThat(rows).hasSizeGreaterThan(100);
        for (MatchResult row : rows) {
            List<String> told =
                    Stream.of(row.group(2).split(" \\| ", -1)).limit(4).toList();
            assertThat(List.of(texts(screens, row.group(1)), texts(server, row.group(1))))
                    .as(row.group(1))
                    .contains(told);
        }
    }

    private static List<String> texts(List<Properties> bundles, String key) {
        return bundles.stream().map(bundle -> bundle.getProperty(key, "")).toList();
    }

    private static List<Properties> bundles(String name) throws IOException {
        List<Properties> all =
                LANGUAGES.stream().map(language -> new Properties()).toList();
        for (int i = 0; i < all.size(); i++) {
            Path file = Path.of("src", "main", "resources", "i18n", name + LANGUAGES.get(i) + ".properties");
            try (InputStream in = Files.newInputStream(file)) {
                all.get(i).load(in);
            }
        }
        return all;
    }
}
