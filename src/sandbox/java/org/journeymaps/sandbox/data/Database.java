package org.journeymaps.sandbox.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.journeymaps.sandbox.StartFailure;
import org.jspecify.annotations.Nullable;

/** One database with two pools: one for Jira's own data, one for the app's Active Objects. */
public final class Database implements AutoCloseable {
    /** After so many milliseconds without a database a request fails instead of waiting on. */
    private static final int PATIENCE = 3000;

    /** A number of our own, under which all nodes meet that start on one database. */
    private static final long START_LOCK = 2990_5;

    private final JdbcAddress address;
    private final HikariDataSource jira;
    private final HikariDataSource app;

    private Database(JdbcAddress address) {
        this.address = address;
        this.jira = pool("jira", address);
        this.app = pool("active-objects", address);
    }

    /** Opens the database at the address, or an H2 file in the home. */
    public static Database open(Path home, @Nullable JdbcAddress given) {
        JdbcAddress address = given == null ? JdbcAddress.file(home) : given;
        if (!address.isH2() && !address.isPostgresql()) {
            throw new StartFailure(address + " is no database that the sandbox knows; it knows jdbc:postgresql://…");
        }
        try {
            Class.forName(driver(address));
            return opened(address);
        } catch (SQLException | ClassNotFoundException e) {
            throw new StartFailure("the database " + address + " does not open: " + Outage.oneLine(e), e);
        }
    }

    /** Tries whether it opens at all, and holds that connection until the pools have theirs, or H2 would close in between. */
    private static Database opened(JdbcAddress address) throws SQLException {
        try (Connection first = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return new Database(address);
        }
    }

    public DataSource jira() {
        return jira;
    }

    public DataSource app() {
        return app;
    }

    public boolean isH2() {
        return address.isH2();
    }

    /** Lets only one of the nodes that start on this database do the work at a time; H2 has one node anyway. */
    public <T> T oneNodeAtATime(Supplier<T> work) {
        if (isH2()) {
            return work.get();
        }
        try (Connection connection = jira.getConnection()) {
            execute(connection, "SELECT pg_advisory_lock(" + START_LOCK + ")");
            try {
                return work.get();
            } finally {
                execute(connection, "SELECT pg_advisory_unlock(" + START_LOCK + ")");
            }
        } catch (SQLException e) {
            throw new StartFailure("the database " + address + " gives no lock: " + Outage.oneLine(e), e);
        }
    }

    /** H2 closes its file with the last connection. */
    @Override
    public void close() {
        app.close();
        jira.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String driver(JdbcAddress address) {
        return address.isH2() ? "org.h2.Driver" : "org.postgresql.Driver";
    }

    private static HikariDataSource pool(String name, JdbcAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDriverClassName(driver(address));
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
