package org.journeymaps.sandbox.ao;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts the SQL statements that the app's Active Objects send, in all and for the current thread. */
public final class Statements {
    private static final AtomicLong TOTAL = new AtomicLong();
    private static final ThreadLocal<long[]> CURRENT = ThreadLocal.withInitial(() -> new long[2]);

    private static final ThreadLocal<@Nullable Failure> FAILURE = new ThreadLocal<>();

    private Statements() {}

    /** What a database may do instead of carrying a statement out. */
    public interface Failure {
        void beforeStatement() throws SQLException;
    }

    /** From now on this happens before each statement of this thread; null for nothing. */
    public static void failing(@Nullable Failure failure) {
        FAILURE.set(failure);
    }

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

    static void count() throws SQLException {
        Failure failure = FAILURE.get();
        if (failure != null) {
            failure.beforeStatement();
        }
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
