package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What was acknowledged is there: after parallel writers (QC1), after a restart, and after kill -9 (QR2). */
@RunWith(Parameterized.class)
public class DurabilityIT {
    private static final int WRITERS = 4;
    private static final int EDITS_BEFORE_KILL = 200;

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Parameter
    public TestDatabase database;

    @Test
    public void keepsEveryAcknowledgedWriteThroughARestartAndAKill() throws IOException, InterruptedException {
        try (SandboxProcess sandbox = SandboxProcess.fresh("durability", database)) {
            Rest po = Rest.as("po", sandbox);
            int map = po.importSample("new-employee-laptop.da.csv", "ITSD");
            JsonNode imported = po.get("/maps/" + map).json();

            sandbox.stop();
            sandbox.start();
            assertThat(po.get("/maps/" + map).json()).isEqualTo(imported);

            List<Integer> touchpoints = touchpoints(imported);
            Map<Integer, Integer> acknowledged = writeUntilKilled(sandbox, map, touchpoints);
            sandbox.start();

            JsonNode found = po.get("/maps/" + map).json();
            assertThat(acknowledged).isNotEmpty();
            acknowledged.forEach((touchpoint, edit) -> assertThat(goalOf(found, touchpoint))
                    .as("last acknowledged edit of touchpoint %s", touchpoint)
                    .isGreaterThanOrEqualTo(edit));
            int sum = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(found.path("version").asInt())
                    .as("one revision for each acknowledged write")
                    .isBetween(1 + sum, 1 + sum + WRITERS);
        }
    }

    private static List<Integer> touchpoints(JsonNode map) {
        return StreamSupport.stream(map.path("touchpoints").spliterator(), false)
                .map(touchpoint -> touchpoint.path("id").asInt())
                .limit(WRITERS)
                .toList();
    }

    /** Lets each writer count its own touchpoint's goal up, and kills the sandbox in the middle. */
    private static Map<Integer, Integer> writeUntilKilled(SandboxProcess sandbox, int map, List<Integer> touchpoints)
            throws InterruptedException {
        Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger total = new AtomicInteger();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int touchpoint : touchpoints) {
            writers.execute(() -> write(Rest.as("po", sandbox), map, touchpoint, acknowledged, total));
        }
        while (total.get() < EDITS_BEFORE_KILL) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        sandbox.kill();
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    private static void write(
            Rest po, int map, int touchpoint, Map<Integer, Integer> acknowledged, AtomicInteger total) {
        try {
            for (int edit = 1; ; edit++) {
                String path = "/maps/" + map + "/touchpoints/" + touchpoint;
                Rest.Answer answer = po.patch(path, 1, Map.of("backStage", "edit " + edit));
                if (edit > 1) {
                    answer = answer.status() == 412 ? retry(po, path, edit, answer) : answer;
                }
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                acknowledged.put(touchpoint, edit);
                total.incrementAndGet();
            }
        } catch (Rest.Unreachable killed) {
            // the sandbox was killed: what is acknowledged counts
        }
    }

    /** The own earlier edit of the same field is a conflict for who still holds version 1 (QC2): say that it was seen. */
    private static Rest.Answer retry(Rest po, String path, int edit, Rest.Answer conflict) {
        int version = conflict.json().path("conflict").path("version").asInt();
        return po.patch(path, version, Map.of("backStage", "edit " + edit));
    }

    private static int goalOf(JsonNode map, int touchpoint) {
        return StreamSupport.stream(map.path("touchpoints").spliterator(), false)
                .filter(found -> found.path("id").asInt() == touchpoint)
                .map(found -> found.path("backStage").asText())
                .map(text -> Integer.parseInt(text.substring("edit ".length())))
                .findFirst()
                .orElseThrow();
    }
}
