package org.journeymaps.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** Tells a database that cannot be reached, where every request fails alike, from failures that need a whole trace. */
public final class Outage {
    private static final String CONNECTION = "08";
    private static final String STOPPED_BY_ITS_ADMIN = "57P";

    private Outage() {}

    /** Gives the deepest words about a lost or refused connection, on one line, if that is what a failure comes from. */
    public static Optional<String> of(Throwable failure) {
        Optional<String> words = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (words.isPresent() || isConnection(sql))) {
                words = Optional.of(
                        String.valueOf(sql.getMessage()).replaceAll("\\s+", " ").strip());
            }
        }
        return words;
    }

    private static boolean isConnection(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || (state != null && (state.startsWith(CONNECTION) || state.startsWith(STOPPED_BY_ITS_ADMIN)));
    }
}
