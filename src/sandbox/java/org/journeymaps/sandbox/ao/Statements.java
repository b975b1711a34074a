package org.journeymaps.sandbox.ao;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Counts the SQL statements that the app's Active Objects send, in all and for the current thread. */
public final class Statements {
    private static final AtomicLong TOTAL = new AtomicLong();
    private static final ThreadLocal<long[]> CURRENT = ThreadLocal.withInitial(() -> new long[2]);

    private Statements() {}

    /** All statements since the process started, migration left out. */
    public static long total() {
        return TOTAL.get();
    }

    /** The statements of this thread since the last {@link #restart()}. */
    public static long ofThisThread() {
        return CURRENT.get()[0];
    }

    public static void restart() {
        CURRENT.get()[0] = 0;
    }

    static void count() {
        long[] current = CURRENT.get();
        if (current[1] == 0) {
            current[0]++;
            TOTAL.incrementAndGet();
        }
    }

    static <T> T uncounted(Supplier<T> work) {
        long[] current = CURRENT.get();
        current[1]++;
        try {
            return work.get();
        } finally {
            current[1]--;
        }
    }
}
