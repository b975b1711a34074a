package org.journeymaps.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Many people who change one cell through one node or several, each until so many of their edits are acknowledged (QC1). */
public final class OneCell {
    private final Queue<Edit> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final String path;
    private final int version;
    private final String first;

    private OneCell(String path, JsonNode map) {
        this.path = path;
        this.version = map.path("version").asInt();
        this.first = map.at("/touchpoints/0/customerGoal").asText();
    }

    /** One acknowledged edit: its revision, what it replaced and what it wrote. */
    private record Edit(int revision, String before, String after) {}

    /**
     * What came of it.
     *
     * @param revisions how far the map moved on, the same on every node
     * @param breaks edits that did not replace what the edit before them wrote, or left a revision out
     * @param conflicts edits that were refused and tried again
     */
    public record Outcome(int acknowledged, int revisions, int breaks, int conflicts) {}

    /** Shares the threads out among the nodes; the map must have a touchpoint. */
    public static Outcome contend(List<SandboxProcess> nodes, int map, int threads, int edits) {
        JsonNode before = Rest.as("po", nodes.get(0)).get("/maps/" + map).json();
        String path = "/maps/" + map + "/touchpoints/"
                + before.at("/touchpoints/0/id").asInt();
        OneCell cell = new OneCell(path, before);
        Crowd.together(threads, number -> cell.writeAs(Rest.as("po", nodes.get(number % nodes.size())), number, edits));
        List<Integer> versions = nodes.stream()
                .map(node -> Rest.as("po", node)
                        .get("/maps/" + map)
                        .json()
                        .path("version")
                        .asInt())
                .distinct()
                .toList();
        if (versions.size() != 1) {
            throw new AssertionError("The nodes differ: " + versions);
        }
        return new Outcome(
                cell.acknowledged.size(), versions.get(0) - cell.version, cell.breaks(), cell.conflicts.get());
    }

    private void writeAs(Rest po, int thread, int edits) {
        int seen = version;
        String known = first;
        for (int done = 0; done < edits; ) {
            String text = thread + "." + done;
            Rest.Answer answer = po.patch(path, seen, Map.of("customerGoal", text));
            if (answer.status() == 200) {
                seen = answer.json().path("version").asInt();
                acknowledged.add(new Edit(seen, known, text));
                known = text;
                done++;
            } else if (answer.status() == 412) {
                conflicts.incrementAndGet();
                seen = answer.json().at("/conflict/version").asInt();
                known = answer.json().at("/conflict/theirs").asText();
            } else {
                throw new AssertionError(answer.body());
            }
        }
    }

    private int breaks() {
        List<Edit> ordered = new ArrayList<>(acknowledged);
        ordered.sort(Comparator.comparingInt(Edit::revision));
        int breaks = 0;
        String last = first;
        int revision = version;
        for (Edit edit : ordered) {
            if (!edit.before().equals(last) || edit.revision() != revision + 1) {
                breaks++;
            }
            last = edit.after();
            revision = edit.revision();
        }
        return breaks;
    }
}
