package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.journeymaps.it.Rest;
import org.journeymaps.it.SandboxProcess;
import org.journeymaps.it.TestDatabase;

/** QP9: opening the reference map on one, two and four nodes of one PostgreSQL at the same low total rate. */
final class ClusterBench {
    private static final int REQUESTS = 150;
    private static final int EVERY_MILLIS = 100;
    private static final int WARM_UP = 60;
    private static final double MOST = 1.2;

    private ClusterBench() {}

    static Measured run(String database) {
        List<String> address = TestDatabase.POSTGRESQL.fresh();
        List<SandboxProcess> nodes = new ArrayList<>();
        try {
            List<Double> slowest = new ArrayList<>();
            String path = "";
            for (int size : new int[] {1, 2, 4}) {
                while (nodes.size() < size) {
                    nodes.add(SandboxProcess.on("cluster", address));
                    nodes.get(nodes.size() - 1).start();
                }
                if (path.isEmpty()) {
                    byte[] csv = ReferenceMap.csv(ReferenceMap.TOUCHPOINTS);
                    path = "/maps/"
                            + Rest.as("po", nodes.get(0))
                                    .importing(csv, "ITSD")
                                    .json()
                                    .path("id");
                }
                warmUp(nodes, path);
                slowest.add(ninetieth(nodes, path));
            }
            double two = slowest.get(1) / slowest.get(0);
            double four = slowest.get(2) / slowest.get(0);
            return Measured.count(
                    "QP9",
                    "p90 of opening the reference map through HTTP, 10 a second in all, on 1, 2 and 4 JVMs",
                    database,
                    String.format(Locale.ROOT, "%.1f ms; two JVMs %.2f×, four JVMs %.2f×", slowest.get(0), two, four),
                    two <= MOST && four <= MOST);
        } finally {
            nodes.forEach(SandboxProcess::close);
        }
    }

    private static void warmUp(List<SandboxProcess> nodes, String path) {
        nodes.forEach(node -> {
            for (int i = 0; i < WARM_UP; i++) {
                Rest.as("po", node).get(path);
            }
        });
    }

    private static double ninetieth(List<SandboxProcess> nodes, String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Rest po = Rest.as("po", nodes.get(i % nodes.size()));
            long begun = System.nanoTime();
            if (po.get(path).status() != 200) {
                throw new AssertionError("The map does not open");
            }
            times.add((System.nanoTime() - begun) / 1e6);
            pause();
        }
        times.sort(null);
        return times.get(times.size() * 9 / 10);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
