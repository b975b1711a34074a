package org.journeymaps.sandbox.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.journeymaps.sandbox.StartFailure;
import org.jspecify.annotations.Nullable;

/** One database with two pools: one for Jira's own data, one for the app's Active Objects. */
public final class Database implements AutoCloseable {
    private final HikariDataSource jira;
    private final HikariDataSource app;
    private final boolean embedded;

    private Database(String url, boolean embedded) {
        this.jira = pool("jira", url);
        this.app = pool("active-objects", url);
        this.embedded = embedded;
    }

    /** Opens the database of the URL, or HSQLDB files in the home; mvcc is the only mode without deadlocks. */
    public static Database open(Path home, @Nullable String url) {
        System.setProperty("hsqldb.reconfig_logging", "false");
        try {
            return url == null
                    ? new Database(
                            "jdbc:hsqldb:file:" + home.resolve("db/jira")
                                    + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false",
                            true)
                    : new Database(url, false);
        } catch (PoolInitializationException e) {
            throw new StartFailure("the database does not open: " + e.getMessage(), e);
        }
    }

    public DataSource jira() {
        return jira;
    }

    public DataSource app() {
        return app;
    }

    public boolean embedded() {
        return embedded;
    }

    @Override
    public void close() throws SQLException {
        app.close();
        if (embedded) {
            try (Connection connection = jira.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
        jira.close();
    }

    private static HikariDataSource pool(String name, String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (url.startsWith("jdbc:hsqldb:")) {
            config.setUsername("sa");
            config.setPassword("");
        }
        return new HikariDataSource(config);
    }
}
