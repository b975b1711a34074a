package org.journeymaps.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.it.Moves;
import org.journeymaps.it.OrderKeys;
import org.journeymaps.it.Rest;
import org.journeymaps.it.TwoNodes;
import org.journeymaps.model.OrderKey;

/** Two nodes on one PostgreSQL: many people who move at once (QC3), and how soon one node sees what the other wrote (QC5). */
final class NodesBench {
    private static final int THREADS = 8;
    private static final int MOVES = 10_000;
    private static final int INSERTS = 1500;
    private static final int LONGEST_KEY = 128;
    private static final int WRITES = 10;
    private static final double LONGEST_DELAY = 3;

    /** How long the page waits between two polls, in milliseconds (map/use-session.js). */
    private static final int PAUSE = 2000;

    private NodesBench() {}

    static List<Measured> run(String database) {
        try (TwoNodes nodes = new TwoNodes("moves")) {
            String rows = IntStream.range(0, 20)
                    .mapToObj(i -> "A,during,Touchpoint " + i)
                    .collect(Collectors.joining("\n", "stage,period,touchpoint\n", "\n"));
            int map = Rest.as("po", nodes.one())
                    .importing(rows.getBytes(StandardCharsets.UTF_8), "ITSD")
                    .json()
                    .path("id")
                    .asInt();
            return List.of(moves(nodes, map, database), inserts(), delay(nodes, map, database));
        }
    }

    private static Measured moves(TwoNodes nodes, int map, String database) {
        long begun = System.nanoTime();
        Moves.Outcome outcome = Moves.random(nodes.both(), map, THREADS, MOVES / THREADS);
        double seconds = (System.nanoTime() - begun) / 1e9;
        OrderKeys places = OrderKeys.of(map, nodes.database());
        return Measured.count(
                "QC3",
                "8 threads move the 20 touchpoints of one stage at random, two nodes, through HTTP",
                database,
                String.format(
                        Locale.ROOT,
                        "%d moves, %d revisions, %d ties, longest key %d, %s, %.0f s",
                        outcome.moves(),
                        outcome.revisions(),
                        places.ties(),
                        places.longest(),
                        outcome.oneOrder() ? "one order" : "different orders",
                        seconds),
                outcome.equals(new Moves.Outcome(MOVES, MOVES, true, true))
                        && places.ties() == 0
                        && places.longest() <= LONGEST_KEY);
    }

    private static Measured inserts() {
        List<String> keys = new ArrayList<>(OrderKey.sequence(2));
        for (int i = 0; i < INSERTS; i++) {
            keys.add(1, OrderKey.between(keys.get(0), keys.get(1)));
        }
        int longest = keys.stream().mapToInt(String::length).max().orElseThrow();
        boolean ordered = keys.stream().sorted().distinct().toList().equals(keys);
        return Measured.count(
                "QC3",
                INSERTS + " inserts after one element, each before the one before",
                "",
                "longest key " + longest + " characters, " + (ordered ? "in order" : "out of order"),
                ordered && longest <= LONGEST_KEY);
    }

    private static Measured delay(TwoNodes nodes, int map, String database) {
        Rest writer = Rest.as("po", nodes.one());
        Rest reader = Rest.as("po", nodes.other());
        String path = "/maps/" + map;
        String tag = reader.get(path).header("ETag");
        double longest = 0;
        int statements = 0;
        for (int i = 0; i < WRITES; i++) {
            Rest.Answer polled = reader.get(path, "If-None-Match", tag);
            statements = Math.max(statements, Integer.parseInt(polled.header("X-Sandbox-AO-Statements")));
            int version = writer.get(path).json().path("version").asInt();
            if (polled.status() != 304
                    || writer.patch(path, version, Map.of("name", "Written " + i))
                                    .status()
                            != 200) {
                throw new AssertionError("The map changed meanwhile: " + polled.status());
            }
            long acknowledged = System.nanoTime();
            do {
                pause();
                polled = reader.get(path, "If-None-Match", tag);
            } while (polled.status() == 304);
            tag = polled.header("ETag");
            longest = Math.max(longest, (System.nanoTime() - acknowledged) / 1e9);
        }
        return Measured.count(
                "QC5",
                WRITES + " changes on one node, the other polled right before each and then every " + PAUSE / 1000
                        + " s, as the" + " page does",
                database,
                String.format(
                        Locale.ROOT, "seen after %.1f s at the latest; %d statement for each 304", longest, statements),
                longest <= LONGEST_DELAY && statements == 1);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
