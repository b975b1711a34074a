package org.journeymaps.sandbox.data;

import java.nio.file.Path;
import java.util.Locale;

/** Where a database is and who logs in there. */
public record JdbcAddress(String url, String user, String password) {

    /**
     * An H2 file, the embedded database of Jira. By its default it writes to the disk only every half second and so loses what it
     * has acknowledged; this one does so at each commit. The sandbox closes it itself, after the app.
     */
    static JdbcAddress file(Path home) {
        String settings = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=2000";
        return new JdbcAddress("jdbc:h2:file:" + home.resolve("db/jira").toAbsolutePath() + settings, "sa", "");
    }

    boolean isH2() {
        return starts("jdbc:h2:");
    }

    boolean isPostgresql() {
        return starts("jdbc:postgresql:");
    }

    private boolean starts(String prefix) {
        return url.toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    /** The URL without its parameters, which may hold a password. */
    String shown() {
        return url.split("[?;]", 2)[0];
    }

    @Override
    public String toString() {
        return shown();
    }
}
