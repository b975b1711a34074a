package org.journeymaps.sandbox.ao;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one transaction write at a time, from its first write to its end; reading is left alone. H2 needs that: where one of its
 * transactions waits for a row of another, what the other has committed can be lost (ADR 35).
 */
final class OneWriter {
    /** As long as {@code LOCK_TIMEOUT} lets a transaction of H2 wait, in milliseconds, and what H2 says then. */
    private static final long PATIENCE = 2000;

    private static final String TIMEOUT = "HYT00";
    private static final int LOCK_TIMEOUT = 50200;

    private final ReentrantLock lock = new ReentrantLock(true);

    /** Waits until no other transaction writes, if this statement does; throws what H2 throws after a wait in vain. */
    void before(String sql) throws SQLException {
        if (lock.isHeldByCurrentThread()
                || sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("SELECT")) {
            return;
        }
        try {
            if (!lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                throw new SQLTimeoutException("another transaction is writing", TIMEOUT, LOCK_TIMEOUT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while another transaction was writing", e);
        }
    }

    /** Lets the next one write. */
    void end() {
        if (lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
    }
}
