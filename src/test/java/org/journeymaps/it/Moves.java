package org.journeymaps.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Many people who move the touchpoints of one stage at once, through one node or several (QC3). */
public final class Moves {
    private final List<Rest> nodes;
    private final String map;
    private final int stage;
    private final List<Integer> touchpoints;

    private Moves(List<Rest> nodes, String map, int stage) {
        this.nodes = nodes;
        this.map = map;
        this.stage = stage;
        this.touchpoints = order(nodes.get(0));
    }

    /**
     * What came of it.
     *
     * @param revisions one for each move
     * @param sameSet whether every touchpoint is still there once
     * @param oneOrder whether every node tells the same order
     */
    public record Outcome(int moves, int revisions, boolean sameSet, boolean oneOrder) {}

    /** Moves touchpoints of the map's first stage at random, always behind another one of it or to its beginning. */
    public static Outcome random(List<SandboxProcess> sandboxes, int map, int threads, int each) {
        List<Rest> nodes =
                sandboxes.stream().map(sandbox -> Rest.as("po", sandbox)).toList();
        JsonNode before = nodes.get(0).get("/maps/" + map).json();
        Moves moves = new Moves(nodes, "/maps/" + map, before.at("/stages/0/id").asInt());
        Crowd.together(threads, number -> moves.move(nodes.get(number % nodes.size()), new Random(number), each));
        int version = nodes.get(0).get("/maps/" + map).json().path("version").asInt();
        List<Integer> order = moves.order(nodes.get(0));
        return new Outcome(
                threads * each,
                version - before.path("version").asInt(),
                order.stream()
                        .sorted()
                        .toList()
                        .equals(moves.touchpoints.stream().sorted().toList()),
                nodes.stream().allMatch(node -> moves.order(node).equals(order)));
    }

    private void move(Rest po, Random random, int times) {
        IntStream.range(0, times).forEach(i -> {
            int moved = touchpoints.get(random.nextInt(touchpoints.size()));
            Integer behind = touchpoints.get(random.nextInt(touchpoints.size()));
            Rest.Answer answer =
                    po.post(map + "/touchpoints/" + moved + "/move", place(behind == moved ? null : behind));
            if (answer.status() != 200) {
                throw new AssertionError(answer.status() + " " + answer.body());
            }
        });
    }

    private Map<String, @Nullable Object> place(@Nullable Integer behind) {
        Map<String, @Nullable Object> place = new HashMap<>();
        place.put("stageId", stage);
        place.put("behind", behind);
        return place;
    }

    private List<Integer> order(Rest node) {
        return StreamSupport.stream(node.get(map).json().path("touchpoints").spliterator(), false)
                .filter(touchpoint -> touchpoint.path("stageId").asInt() == stage)
                .map(touchpoint -> touchpoint.path("id").asInt())
                .toList();
    }
}
