package org.journeymaps.platform;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Numbered rows of one table; a transaction that fails can put them back. */
public final class InMemoryRows<R> {
    private TreeMap<Integer, R> rows = new TreeMap<>();
    private TreeMap<Integer, R> parked = new TreeMap<>();
    private int last;

    public synchronized int add(IntFunction<R> row) {
        last++;
        rows.put(last, row.apply(last));
        return last;
    }

    public synchronized Stream<R> all() {
        return rows.values().stream().toList().stream();
    }

    /** Lists all rows, also those taken off. */
    public synchronized Stream<R> everything() {
        return Stream.concat(all(), parked.values().stream().toList().stream());
    }

    public synchronized Optional<R> change(int id, Predicate<R> only, UnaryOperator<R> rule) {
        return Optional.ofNullable(rows.get(id)).filter(only).map(row -> {
            R changed = rule.apply(row);
            rows.put(id, changed);
            return changed;
        });
    }

    /** Adds a row unless one like it is there, as a unique column would. */
    public synchronized int addUnique(Predicate<R> same, IntFunction<R> row) {
        if (rows.values().stream().anyMatch(same)) {
            throw new IllegalStateException("duplicate key");
        }
        return add(row);
    }

    /** Finds the number of the first row like that. */
    public synchronized Optional<Integer> number(Predicate<R> which) {
        return rows.entrySet().stream()
                .filter(row -> which.test(row.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public synchronized void remove(int number) {
        rows.remove(number);
    }

    public synchronized void remove(Predicate<R> which) {
        rows.values().removeIf(which);
    }

    /** Takes a row off, so that it can be put back as it was. */
    public synchronized Optional<R> park(int number, Predicate<R> only) {
        return shift(rows, parked, number, only);
    }

    /** Puts back a row that was taken off. */
    public synchronized Optional<R> unpark(int number, Predicate<R> only) {
        return shift(parked, rows, number, only);
    }

    private static <R> Optional<R> shift(Map<Integer, R> from, Map<Integer, R> to, int number, Predicate<R> only) {
        Optional<R> row = Optional.ofNullable(from.get(number)).filter(only);
        row.ifPresent(found -> {
            from.remove(number);
            to.put(number, found);
        });
        return row;
    }

    synchronized Runnable memory() {
        TreeMap<Integer, R> before = new TreeMap<>(rows);
        TreeMap<Integer, R> parkedBefore = new TreeMap<>(parked);
        return () -> {
            rows = before;
            parked = parkedBefore;
        };
    }
}
