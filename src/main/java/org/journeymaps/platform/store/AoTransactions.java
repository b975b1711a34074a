package org.journeymaps.platform.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.journeymaps.platform.Transactions;

/**
 * Runs writes in Active Objects' transaction and, where somebody else took the same revision first, again in a new one. Only
 * the outermost call retries: a database may have given the transaction up at the first duplicate key.
 */
public final class AoTransactions implements Transactions {
    private static final int TRIES = 60;
    private static final long LONGEST_PAUSE_NANOS = 20_000_000;

    private final ActiveObjects ao;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    public AoTransactions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return inside.get() ? work.get() : outermost(work);
    }

    private <T> T outermost(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            inside.set(true);
            try {
                return ao.executeInTransaction(work::get);
            } catch (RuntimeException failure) {
                if (tried >= TRIES || !Collision.caused(failure)) {
                    throw failure;
                }
            } finally {
                inside.remove();
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS * tried / TRIES + 1));
        }
    }
}
