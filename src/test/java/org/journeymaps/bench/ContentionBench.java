package org.journeymaps.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.Query;
import org.journeymaps.it.Crowd;
import org.journeymaps.it.OneCell;
import org.journeymaps.it.Rest;
import org.journeymaps.it.SandboxProcess;
import org.journeymaps.it.TestDatabase;
import org.journeymaps.it.TwoNodes;
import org.journeymaps.map.store.TouchpointRow;

/** QC1: eight threads change one cell through HTTP, each until 300 of its edits are acknowledged. */
final class ContentionBench {
    private static final int THREADS = 8;
    private static final int EDITS = 300;

    private ContentionBench() {}

    static Measured run(TestDatabase kind, BenchDatabase naive) {
        if (kind == TestDatabase.POSTGRESQL) {
            try (TwoNodes nodes = new TwoNodes("contention")) {
                return run("two nodes", nodes.both(), naive);
            }
        }
        try (SandboxProcess sandbox = SandboxProcess.fresh("contention", kind)) {
            return run("one node", List.of(sandbox), naive);
        }
    }

    private static Measured run(String where, List<SandboxProcess> nodes, BenchDatabase naive) {
        int map = Rest.as("po", nodes.get(0))
                .importing(ReferenceMap.csv(5), "ITSD")
                .json()
                .path("id")
                .asInt();
        long begun = System.nanoTime();
        OneCell.Outcome outcome = OneCell.contend(nodes, map, THREADS, EDITS);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Measured(
                "QC1",
                "8 threads on one cell, " + where + ", through HTTP; the answers form one chain of before and after;"
                        + " naive: read, save with AO, no guard",
                naive.name(),
                Measured.Times.NONE,
                String.format(
                        Locale.ROOT,
                        "%d acknowledged, %d revisions, %d breaks in the chain, %d retries, %.0f s (naive: %d of %d lost)",
                        outcome.acknowledged(),
                        outcome.revisions(),
                        outcome.breaks(),
                        outcome.conflicts(),
                        seconds,
                        lostByTheNaive(naive),
                        THREADS * EDITS),
                Measured.Verdict.of(outcome.acknowledged() == THREADS * EDITS
                        && outcome.revisions() == THREADS * EDITS
                        && outcome.breaks() == 0));
    }

    /** Each thread adds one to a number in a cell, in a transaction, 300 times; what is missing at the end is lost. */
    private static int lostByTheNaive(BenchDatabase database) {
        TouchpointRow row =
                database.ao().find(TouchpointRow.class, Query.select().limit(1))[0];
        int id = row.getID();
        write(database, id, 0);
        AtomicInteger acknowledged = new AtomicInteger();
        Crowd.together(THREADS, number -> {
            while (acknowledged.get() < THREADS * EDITS) {
                try {
                    database.ao().executeInTransaction(() -> write(database, id, read(database, id) + 1));
                    acknowledged.incrementAndGet();
                } catch (RuntimeException refused) {
                    // H2 lets nobody wait longer than two seconds; they try again
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
