package org.journeymaps.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes in parallel, each one counting up a text of a touchpoint of its own, and knows what was acknowledged. */
public final class Writers {
    private static final String TEXT = "edit ";

    private final Rest po;
    private final int map;
    private final List<Integer> touchpoints;
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private int unanswered;

    public Writers(SandboxProcess sandbox, int map, int writers) {
        this.po = Rest.as("po", sandbox);
        this.map = map;
        this.touchpoints = StreamSupport.stream(touchpoints().spliterator(), false)
                .map(touchpoint -> touchpoint.path("id").asInt())
                .limit(writers)
                .toList();
    }

    private JsonNode touchpoints() {
        return po.get("/maps/" + map).json().path("touchpoints");
    }

    /** Lets all write until so many edits more are acknowledged, does the blow meanwhile, and waits for all to fail. */
    public void writeUntil(int edits, Runnable blow) {
        int version = po.get("/maps/" + map).json().path("version").asInt();
        AtomicInteger total = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(touchpoints.size());
        for (int touchpoint : touchpoints) {
            threads.execute(() -> write(touchpoint, version, total));
        }
        try {
            while (total.get() < edits && failures.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
            blow.run();
            threads.shutdown();
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new AssertionError("A writer got no answer");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("A writer was refused", failures.peek());
        }
        unanswered += touchpoints.size();
    }

    private void write(int touchpoint, int seen, AtomicInteger total) {
        try {
            int version = seen;
            for (int edit = acknowledged.getOrDefault(touchpoint, 0) + 1; ; edit++) {
                String path = "/maps/" + map + "/touchpoints/" + touchpoint;
                Rest.Answer answer = po.patch(path, version, Map.of("backStage", TEXT + edit));
                if (answer.status() >= 500) {
                    return; // the database is away: nothing was promised
                } else if (answer.status() != 200) {
                    failures.add(new AssertionError(answer.body()));
                    return;
                }
                version = answer.json().path("version").asInt();
                acknowledged.put(touchpoint, edit);
                total.incrementAndGet();
            }
        } catch (Rest.Unreachable killed) {
            // what is acknowledged counts
        }
    }

    public int acknowledged() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts the acknowledged edits that are not there any more: of each touchpoint those above the one found. */
    public int lost() {
        Map<Integer, Integer> found = StreamSupport.stream(touchpoints().spliterator(), false)
                .filter(touchpoint -> touchpoint.path("backStage").asText().startsWith(TEXT))
                .collect(Collectors.toMap(
                        touchpoint -> touchpoint.path("id").asInt(),
                        touchpoint -> Integer.parseInt(
                                touchpoint.path("backStage").asText().substring(TEXT.length()))));
        return acknowledged.entrySet().stream()
                .mapToInt(edit -> Math.max(0, edit.getValue() - found.getOrDefault(edit.getKey(), 0)))
                .sum();
    }

    /** Counts the revisions that are missing or too many: one for each acknowledged write, and for some unanswered ones. */
    public int strayRevisions(int before) {
        int written = po.get("/maps/" + map).json().path("version").asInt() - before;
        return Math.max(0, acknowledged() - written) + Math.max(0, written - acknowledged() - unanswered);
    }
}
