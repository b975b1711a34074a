package org.journeymaps.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.Query;
import org.journeymaps.it.Rest;
import org.journeymaps.it.SandboxProcess;
import org.journeymaps.it.TestDatabase;
import org.journeymaps.map.store.TouchpointRow;

/** QC1: eight threads change one cell through HTTP, each until 300 of its edits are acknowledged. */
final class ContentionBench {
    private static final int THREADS = 8;
    private static final int EDITS = 300;

    private ContentionBench() {}

    static Measured run(TestDatabase kind, BenchDatabase naive) {
        try (SandboxProcess sandbox = SandboxProcess.fresh("contention", kind)) {
            Rest po = Rest.as("po", sandbox);
            int map =
                    po.importing(ReferenceMap.csv(5), "ITSD").json().path("id").asInt();
            JsonNode before = po.get("/maps/" + map).json();
            int touchpoint = before.at("/touchpoints/0/id").asInt();
            Edits edits = new Edits("/maps/" + map + "/touchpoints/" + touchpoint, before);
            long begun = System.nanoTime();
            together(number -> edits.writeAs(Rest.as("po", sandbox), number));
            double seconds = (System.nanoTime() - begun) / 1e9;
            Chain chain = Chain.of(
                    edits.acknowledged, before.at("/touchpoints/0/customerGoal").asText());
            int revisions = po.get("/maps/" + map).json().path("version").asInt()
                    - before.path("version").asInt();
            return new Measured(
                    "QC1",
                    "8 threads on one cell, one node, through HTTP; the answers form one chain of before and after;"
                            + " naive: read, save with AO, no guard",
                    naive.name(),
                    Measured.Times.NONE,
                    String.format(
                            Locale.ROOT,
                            "%d acknowledged, %d revisions, %d breaks in the chain, %d retries, %.0f s (naive: %d of %d lost)",
                            edits.acknowledged.size(),
                            revisions,
                            chain.breaks(),
                            edits.conflicts.get(),
                            seconds,
                            lostByTheNaive(naive),
                            THREADS * EDITS),
                    Measured.Verdict.of(edits.acknowledged.size() == THREADS * EDITS
                            && revisions == THREADS * EDITS
                            && chain.breaks() == 0));
        }
    }

    private interface Work {
        void run(int number) throws Exception;
    }

    private static void together(Work work) {
        CountDownLatch ended = new CountDownLatch(THREADS);
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            new Thread(() -> {
                        try {
                            work.run(number);
                        } catch (Exception | AssertionError e) {
                            failures.add(e);
                        } finally {
                            ended.countDown();
                        }
                    })
                    .start();
        }
        try {
            if (!ended.await(10, TimeUnit.MINUTES)) {
                throw new AssertionError("The writers wait for each other");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.get(0));
        }
    }

    /** One acknowledged edit: its revision, what it replaced and what it wrote. */
    private record Edit(int revision, String before, String after) {}

    private static final class Edits {
        private final List<Edit> acknowledged = java.util.Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger conflicts = new AtomicInteger();
        private final String path;
        private final int version;
        private final String first;

        Edits(String path, JsonNode map) {
            this.path = path;
            this.version = map.path("version").asInt();
            this.first = map.at("/touchpoints/0/customerGoal").asText();
        }

        void writeAs(Rest po, int thread) {
            int seen = version;
            String known = first;
            for (int done = 0; done < EDITS; ) {
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
    }

    /** Every edit replaced exactly what the edit before it wrote. */
    private record Chain(int breaks) {
        static Chain of(List<Edit> edits, String first) {
            List<Edit> ordered = new ArrayList<>(edits);
            ordered.sort(java.util.Comparator.comparingInt(Edit::revision));
            int breaks = 0;
            String last = first;
            int revision = -1;
            for (Edit edit : ordered) {
                if (!edit.before().equals(last) || (revision >= 0 && edit.revision() != revision + 1)) {
                    breaks++;
                }
                last = edit.after();
                revision = edit.revision();
            }
            return new Chain(breaks);
        }
    }

    /** Each thread adds one to a number in a cell, in a transaction, 300 times; what is missing at the end is lost. */
    private static int lostByTheNaive(BenchDatabase database) {
        TouchpointRow row =
                database.ao().find(TouchpointRow.class, Query.select().limit(1))[0];
        int id = row.getID();
        write(database, id, 0);
        AtomicInteger acknowledged = new AtomicInteger();
        together(number -> {
            while (acknowledged.get() < THREADS * EDITS) {
                try {
                    database.ao().executeInTransaction(() -> write(database, id, read(database, id) + 1));
                    acknowledged.incrementAndGet();
                } catch (RuntimeException refused) {
                    // HSQLDB refuses some of the writers that meet in one row; they try again
                }
            }
        });
        return acknowledged.get() - read(database, id);
    }

    private static int read(BenchDatabase database, int id) {
        return database.ao().find(TouchpointRow.class, "ID = ?", id)[0].getWaitingMinutes();
    }

    private static int write(BenchDatabase database, int id, int value) {
        TouchpointRow row = database.ao().find(TouchpointRow.class, "ID = ?", id)[0];
        row.setWaitingMinutes(value);
        row.save();
        return value;
    }
}
