package org.journeymaps.platform.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what a database says when two transactions met: a double value in a unique column, a deadlock, a wait in
 * vain, or a transaction that it gave up. Whatever else it refuses (a missing value, a broken reference) is no collision.
 */
final class Collision {
    /** A double value on PostgreSQL and H2. */
    private static final String UNIQUE_VIOLATION = "23505";

    /** Any broken constraint on Oracle, MySQL and SQL Server, which tell by their own code which one. */
    private static final String SOME_CONSTRAINT = "23000";

    /** ORA-00001; MySQL 1062 and 1586; SQL Server 2601 and 2627. */
    private static final Set<Integer> DOUBLE_VALUES = Set.of(1, 1062, 1586, 2601, 2627);

    /** What H2 says after a wait in vain for a row or a key that another transaction holds, LOCK_TIMEOUT. */
    private static final String TIMEOUT = "HYT00";

    private static final int LOCK_TIMEOUT = 50200;

    /** Serialization failures and deadlocks on all but Oracle. */
    private static final String TRANSACTION_ROLLBACK = "40";

    /** Deadlock (60) and serialization failure (8177) on Oracle, whose states are no help. */
    private static final Set<Integer> ORACLE_ROLLBACK = Set.of(60, 8177);

    private static final Set<String> ORACLE_STATES = Set.of("61000", "72000");

    private Collision() {}

    /** Says whether a collision is among the causes of a failure. */
    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && inChain(refused)) {
                return true;
            }
        }
        return false;
    }

    /** A refused batch chains the reason to what says that a batch was refused. */
    private static boolean inChain(SQLException refused) {
        for (SQLException next = refused; next != null; next = next.getNextException()) {
            if (is(next.getSQLState(), next.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(@Nullable String state, int code) {
        if (state == null) {
            return false;
        }
        return state.equals(UNIQUE_VIOLATION)
                || state.startsWith(TRANSACTION_ROLLBACK)
                || (state.equals(SOME_CONSTRAINT) && DOUBLE_VALUES.contains(code))
                || (state.equals(TIMEOUT) && code == LOCK_TIMEOUT)
                || (ORACLE_STATES.contains(state) && ORACLE_ROLLBACK.contains(code));
    }
}
