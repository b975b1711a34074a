package org.journeymaps.platform;

import java.util.List;
import java.util.function.Supplier;

/** Runs one write at a time and takes everything back when it fails. */
public final class InMemoryTransactions implements Transactions {
    private final List<InMemoryRows<?>> tables;
    private boolean inside;

    public InMemoryTransactions(List<InMemoryRows<?>> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public synchronized <T> T write(Supplier<T> work) {
        if (inside) {
            return work.get();
        }
        List<Runnable> memories = tables.stream().map(InMemoryRows::memory).toList();
        boolean done = false;
        inside = true;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            inside = false;
            if (!done) {
                memories.forEach(Runnable::run);
            }
        }
    }
}
