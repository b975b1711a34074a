package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Every column of an imported file, its rows and its bytes: what the limit allows is taken, one more refused (QS6). */
public class FileLimitsIT {
    private static final int NAME = 255;
    private static final int SENTENCES = 4000;
    private static final int EIGHT_MB = 8 * 1024 * 1024;
    private static final int TEN_YEARS_IN_HOURS = 10 * 366 * 24;
    private static final String LETTER = "æ";
    private static final Map<String, String> ROW = row();

    private final UnguardedJira jira = UnguardedJira.shared();
    private final Rest po = jira.as("po");

    private static Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        for (String name :
                List.of("stage", "touchpoint", "type", "channel", "department", "evidence_source", "emotion_words")) {
            row.put(name, "N");
        }
        for (String text : List.of(
                "description",
                "customer_goal",
                "customer_action",
                "thoughts",
                "promise",
                "front_stage",
                "back_stage",
                "pain",
                "gain",
                "improvement")) {
            row.put(text, "T");
        }
        row.putAll(Map.of("period", "before", "waiting_hours", "1", "expected_emotion", "0"));
        List.of("pain_severity", "feasibility", "impact").forEach(score -> row.put(score, "3"));
        return row;
    }

    private void assertCell(String column, String fits, String tooMuch) {
        assertTaken(column, importing(column, fits));
        Rest.Answer refused = importing(column, tooMuch);
        assertThat(refused.status()).as(column).isEqualTo(400);
        assertThat(refused.json().path("problems")).as(column).hasSize(1);
        JsonNode problem = refused.json().at("/problems/0");
        assertThat(problem.path("row").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asText()).isEqualTo(column);
    }

    private Rest.Answer importing(String column, String cell) {
        Map<String, String> cells = new LinkedHashMap<>(ROW);
        cells.put(column, "\"" + cell + "\"");
        return po.importing(
                (String.join(",", cells.keySet()) + "\n" + String.join(",", cells.values()) + "\n").getBytes(UTF_8),
                "ITSD");
    }

    @Test
    public void holdForEveryColumnOfAFile() {
        ROW.forEach((column, cell) -> {
            int limit = cell.equals("N") ? NAME : SENTENCES;
            if (cell.equals("N") || cell.equals("T")) {
                assertCell(column, LETTER.repeat(limit), LETTER.repeat(limit + 1));
            }
        });
        List.of("pain_severity", "feasibility", "impact").forEach(score -> assertCell(score, "5", "6"));
        assertCell("waiting_hours", String.valueOf(TEN_YEARS_IN_HOURS), TEN_YEARS_IN_HOURS + ",02");
        assertCell("expected_emotion", "-2", "-2,5");
        assertCell("emotion_words", words(20), words(21));
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : ",").append("word").append(i);
        }
        return words.toString();
    }

    @Test
    public void holdForTheRowsAndBytesOfAFile() {
        assertTaken("10,000 rows", po.importing(("touchpoint\n" + "x\n".repeat(10_000)).getBytes(UTF_8), "ITSD"));
        assertRefused("10,001 rows", po.importing(("touchpoint\n" + "x\n".repeat(10_001)).getBytes(UTF_8), "ITSD"));
        byte[] most = new byte[EIGHT_MB];
        Arrays.fill(most, (byte) ' ');
        System.arraycopy("touchpoint\nx\n".getBytes(UTF_8), 0, most, 0, 13);
        assertTaken("8 MB", po.importing(most, "ITSD"));
        byte[] more = Arrays.copyOf(most, EIGHT_MB + 1);
        more[EIGHT_MB] = '\n';
        assertRefused("8 MB and a byte", po.importing(more, "ITSD"));
    }

    private static void assertTaken(String what, Rest.Answer answer) {
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(201);
    }

    private static void assertRefused(String what, Rest.Answer answer) {
        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.json().path("errors").fieldNames()).toIterable().containsExactly("content");
    }
}
