package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Does one piece of work in several ways by turns, so that noise meets all of them, and gives each way's median. */
final class Race {
    private static final int ROUNDS = 15;
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final long ROUND_NANOS = 60_000_000L;

    private final Map<String, Runnable> ways = new LinkedHashMap<>();

    Race way(String name, Runnable work) {
        ways.put(name, work);
        return this;
    }

    /** Warms up, then runs every way in each of 15 rounds, for about 60 ms each. */
    Medians run() {
        Map<String, Integer> repeats = new LinkedHashMap<>();
        ways.forEach((name, work) -> repeats.put(name, warmUp(work)));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(ways.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : order) {
                times.computeIfAbsent(name, first -> new ArrayList<>()).add(millis(ways.get(name), repeats.get(name)));
            }
            order.add(order.remove(0));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, all) -> medians.put(name, median(all)));
        return new Medians(medians);
    }

    /** Repeats the work until the compiler has seen enough of it; gives how often it fits into a round. */
    private static int warmUp(Runnable work) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        long last = 0;
        int runs = 0;
        while (System.nanoTime() < end || runs < 5) {
            long begun = System.nanoTime();
            work.run();
            last = System.nanoTime() - begun;
            runs++;
        }
        return (int) Math.max(1, Math.min(1000, ROUND_NANOS / Math.max(1, last)));
    }

    private static double millis(Runnable work, int repeats) {
        long begun = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            work.run();
        }
        return (System.nanoTime() - begun) / 1e6 / repeats;
    }

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median of each way in milliseconds. */
    record Medians(Map<String, Double> millis) {
        double ratio(String way, String to) {
            return millis.get(way) / millis.get(to);
        }

        String shown(String way) {
            Double value = millis.get(way);
            return value == null ? "" : String.format(Locale.ROOT, value < 10 ? "%.2f ms" : "%.0f ms", value);
        }
    }
}
