package org.journeymaps.sandbox.data;

import java.util.Locale;

/** Where a database is and who logs in there. */
public record JdbcAddress(String url, String user, String password) {

    /** HSQLDB files; mvcc is its only mode in which parallel writers do not lock each other out for good. */
    static JdbcAddress files(java.nio.file.Path home) {
        String settings = ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false";
        return new JdbcAddress("jdbc:hsqldb:file:" + home.resolve("db/jira") + settings, "sa", "");
    }

    boolean isHsqldb() {
        return starts("jdbc:hsqldb:");
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
