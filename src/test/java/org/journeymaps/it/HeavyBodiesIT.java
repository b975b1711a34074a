package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.BeforeClass;
import org.junit.Test;

/** A body that is large or deep without need is refused at once, and nothing of it is written (QS5). */
public class HeavyBodiesIT {
    private static final int MB = 1024 * 1024;

    /** The goal is 200 ms; a machine that others use as well gets more. */
    private static final long GATE = 1000;

    private static UnguardedJira jira;

    @BeforeClass
    public static void plant() {
        jira = UnguardedJira.shared();
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("10,000 levels of lists", "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
        bodies.put("10,000 levels of objects", "{\"name\":".repeat(10_000) + "1" + "}".repeat(10_000));
        bodies.put("10 MB of open lists", "[".repeat(10 * MB));
        bodies.put("a text of 10 MB", "{\"name\":\"" + "x".repeat(10 * MB) + "\"}");
        bodies.put("a number of 10 MB", "{\"name\":" + "9".repeat(10 * MB) + "}");
        bodies.put("a name of 10 MB", "{\"" + "n".repeat(10 * MB) + "\":1}");
        bodies.put("10 MB of numbers", "{\"name\":[" + "1,".repeat(5 * MB) + "1]}");
        bodies.put(
                "10 MB of fields",
                IntStream.range(0, 850_000)
                        .mapToObj(i -> "\"f" + i + "\":1")
                        .collect(Collectors.joining(",", "{", "}")));
        bodies.put("10 MB of spaces", "{" + " ".repeat(10 * MB) + "\"nosuch\":1}");
        return bodies;
    }

    @Test
    public void areRefusedAtOnce() {
        String before = jira.sizes();
        bodies().forEach((what, body) -> {
            long fastest =
                    LongStream.range(0, 3).map(i -> millis(what, body)).min().orElseThrow();
            System.out.printf("QS5 %s: 400 in %d ms%n", what, fastest);
            assertThat(fastest).as(what).isLessThan(GATE);
        });
        assertThat(jira.sizes()).isEqualTo(before);
    }

    private static Map<String, String> files() {
        String head = "{\"format\":\"journey-map\",\"schemaVersion\":1,\"map\":";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("7 MB of lists in lists", head + "[".repeat(7 * MB));
        files.put("7 MB of numbers", head + "[" + "1,".repeat(7 * MB / 2) + "1]}");
        files.put("7 MB of short lists", head + "[" + "[1],".repeat(7 * MB / 4) + "1]}");
        files.put("a text of 7 MB", head + "{\"name\":\"" + "x".repeat(7 * MB) + "\"}}");
        files.put("7 MB of escapes", head + "{\"name\":\"" + "\\u0041".repeat(7 * MB / 6) + "\"}}");
        files.put("7 MB of spaces", head + " ".repeat(7 * MB));
        files.put("no end after 7 MB", head + "{\"name\":\"" + "x".repeat(7 * MB));
        return files;
    }

    @Test
    public void areRefusedAtOnceAsMapFilesToo() {
        String before = jira.sizes();
        files().forEach((what, file) -> {
            String body = Rest.write(
                    Map.of("fileName", "a.json", "content", Base64.getEncoder().encodeToString(file.getBytes(UTF_8))));
            long fastest = LongStream.range(0, 3)
                    .map(i -> millis("/projects/ITSD/imports/json", what, body))
                    .min()
                    .orElseThrow();
            System.out.printf("QS5 a map file with %s: 400 in %d ms%n", what, fastest);
            assertThat(fastest).as(what).isLessThan(GATE);
        });
        assertThat(jira.sizes()).isEqualTo(before);
    }

    private static long millis(String what, String body) {
        return millis("/projects/ITSD/imports", what, body);
    }

    private static long millis(String path, String what, String body) {
        long begun = System.nanoTime();
        Rest.Answer answer = jira.as("po").write("POST", path, body);
        long took = (System.nanoTime() - begun) / 1_000_000;
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(400);
        return took;
    }
}
