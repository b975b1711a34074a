package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.it.Rest;
import org.journeymaps.it.SandboxProcess;
import org.journeymaps.it.TestDatabase;

/** QI1: 200 tabs at rest on one node, which ask as the page does, beside one person who edits another map. */
final class PollingBench {
    private static final String STAMP = "X-Journeymaps-Issues";
    private static final int MAPS = 10;
    private static final int TABS = 200;
    private static final int LINKS = 30;
    private static final int PAUSE_MILLIS = 2_000;
    private static final int WARM_UP = 100;
    private static final int EDITS = 200;
    private static final int EDIT_EVERY_MILLIS = 100;
    private static final double MOST = 2;
    private static final double MOST_SECONDS = 3;

    private final Rest po;
    private final SandboxProcess sandbox;
    private final List<Tab> tabs = new ArrayList<>();
    private final AtomicInteger polls = new AtomicInteger();
    private final AtomicInteger issueReads = new AtomicInteger();
    private final AtomicInteger mostStatements = new AtomicInteger();

    private PollingBench(SandboxProcess sandbox) {
        this.sandbox = sandbox;
        this.po = Rest.as("po", sandbox);
    }

    static Measured run(TestDatabase kind, String database) {
        try (SandboxProcess sandbox = SandboxProcess.fresh("polling", kind)) {
            return new PollingBench(sandbox).measure(database);
        }
    }

    /** One open map: what it knows of the server, as {@code issue-links.js} does it. */
    private final class Tab {
        private final Rest reader = Rest.as("viewer", sandbox);
        private final String path;
        private String tag;
        private String stamp = "";
        private volatile boolean heard;
        private volatile int polled;

        Tab(int map) {
            this.path = "/maps/" + map;
            this.tag = reader.get(path).header("ETag");
        }

        void poll() {
            Rest.Answer answer = reader.get(path, "If-None-Match", tag);
            polls.incrementAndGet();
            String told = answer.header(STAMP);
            if (answer.status() == 304) {
                mostStatements.accumulateAndGet(Integer.parseInt(answer.header("X-Sandbox-AO-Statements")), Math::max);
            }
            tag = answer.header("ETag").isEmpty() ? tag : answer.header("ETag");
            if (!told.equals("-") && !told.equals(stamp)) {
                reader.get(path + "/issues");
                issueReads.incrementAndGet();
                stamp = told;
                heard = true;
            }
            polled = polled + 1;
        }
    }

    private Measured measure(String database) {
        int edited = importReference();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < MAPS; i++) {
            open.add(importReference());
        }
        String issue = linkOneIssueToAll(open);
        edits(edited, WARM_UP);
        double alone = edits(edited, EDITS);
        for (int i = 0; i < TABS; i++) {
            tabs.add(new Tab(open.get(i % MAPS)));
        }
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(16);
        try {
            for (int i = 0; i < TABS; i++) {
                Tab tab = tabs.get(i);
                clock.scheduleAtFixedRate(
                        tab::poll, (long) i * PAUSE_MILLIS / TABS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
            while (!tabs.stream().allMatch(tab -> tab.polled > 1)) {
                pause(PAUSE_MILLIS);
            }
            issueReads.set(0);
            polls.set(0);
            edits(edited, WARM_UP);
            double beside = edits(edited, EDITS);
            int atRest = polls.get();
            int needless = issueReads.get();
            double told = secondsUntilAllHeard(issue);
            return Measured.count(
                    "QI1",
                    TABS + " tabs at rest on " + MAPS
                            + " reference maps, one person edits another; then an issue of all changes",
                    database,
                    String.format(
                            Locale.ROOT,
                            "p95 of an edit %.1f ms alone, %.1f ms beside the tabs (%.2f×); %d polls with at most %d statement and"
                                    + " %d reads of issues; told to all after %.1f s",
                            alone,
                            beside,
                            beside / alone,
                            atRest,
                            mostStatements.get(),
                            needless,
                            told),
                    beside <= MOST * alone && mostStatements.get() <= 1 && needless == 0 && told <= MOST_SECONDS);
        } finally {
            clock.shutdownNow();
        }
    }

    private int importReference() {
        byte[] csv = ReferenceMap.csv(ReferenceMap.TOUCHPOINTS);
        return po.importing(csv, "ITSD").json().path("id").asInt();
    }

    /** Each map has some issues, the first of which they share. */
    private String linkOneIssueToAll(List<Integer> maps) {
        String shared = "";
        for (int map : maps) {
            for (int i = 0; i < LINKS; i++) {
                int finding = po.get("/maps/" + map)
                        .json()
                        .at("/touchpoints/" + 250 + "/findings/0/id")
                        .asInt();
                String path = "/maps/" + map + "/findings/" + finding;
                if (i == 0 && !shared.isEmpty()) {
                    require(201, po.post(path + "/links", Map.of("issueKey", shared)));
                } else {
                    Map<String, String> order = Map.of(
                            "projectKey",
                            "BACK",
                            "issueTypeId",
                            "10001",
                            "summary",
                            "Fix " + i,
                            "token",
                            map + "-" + i);
                    Rest.Answer made = require(201, po.post(path + "/issues", order));
                    shared = shared.isEmpty() ? made.json().at("/issue/key").asText() : shared;
                }
            }
        }
        return shared;
    }

    /** The 95th percentile of the times of so many edits, in milliseconds. */
    private double edits(int map, int count) {
        String path = "/maps/" + map;
        int version = po.get(path).json().path("version").asInt();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            version = require(200, po.patch(path, version, Map.of("name", "Edited " + i)))
                    .json()
                    .path("version")
                    .asInt();
            times.add((System.nanoTime() - begun) / 1e6);
            pause(EDIT_EVERY_MILLIS);
        }
        times.sort(null);
        return times.get(times.size() * 95 / 100);
    }

    private double secondsUntilAllHeard(String issue) {
        tabs.forEach(tab -> tab.heard = false);
        long changed = System.nanoTime();
        require(303, po.form("/issue/transition", "key=" + issue + "&status=10002&resolution=10000"));
        while (!tabs.stream().allMatch(tab -> tab.heard)) {
            if (System.nanoTime() - changed > TimeUnit.SECONDS.toNanos(30)) {
                throw new AssertionError("Not every tab heard of " + issue);
            }
            pause(20);
        }
        return (System.nanoTime() - changed) / 1e9;
    }

    private static Rest.Answer require(int status, Rest.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return answer;
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
