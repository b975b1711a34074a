package org.journeymaps.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.journeymaps.sandbox.ao.ActiveObjectsFactory;
import org.journeymaps.sandbox.data.Database;
import org.journeymaps.sandbox.data.JdbcAddress;
import org.journeymaps.sandbox.data.Sql;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Postgres;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;

/** A database of the benchmark's own, with genuine Active Objects and plain JDBC side by side. */
final class BenchDatabase implements AutoCloseable {
    private final Database database;
    private final ActiveObjects ao;
    private final String prefix;

    private BenchDatabase(@Nullable JdbcAddress address) {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")), "bench");
            database = Database.open(home, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ao = new ActiveObjectsFactory(database).of(GenuineActiveObjects.classPathAsBundle());
        prefix = prefix();
    }

    /** Both databases, empty; neither waits for the disk at a commit, which would hide what the code costs. */
    static List<BenchDatabase> both() {
        Postgres.Address empty = Postgres.shared().freshDatabase();
        String name = empty.url().substring(empty.url().lastIndexOf('/') + 1);
        Postgres.shared().execute("ALTER DATABASE " + name + " SET synchronous_commit = off");
        BenchDatabase h2 = new BenchDatabase(null);
        h2.sql().update("SET WRITE_DELAY 500");
        return List.of(h2, new BenchDatabase(new JdbcAddress(empty.url(), empty.user(), empty.password())));
    }

    /** Lets every commit wait for the disk, as it does in use, or none. */
    void durable(boolean on) {
        if (isH2()) {
            sql().update("SET WRITE_DELAY " + (on ? 0 : 500));
            return;
        }
        String name = sql().first(row -> row.getString(1), "SELECT current_database()")
                .orElseThrow();
        Postgres.shared().execute("ALTER DATABASE " + name + " SET synchronous_commit = " + (on ? "on" : "off"));
        Postgres.shared().cutConnections();
        try {
            TimeUnit.SECONDS.sleep(1); // then the pools look before they lend a connection
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ActiveObjects ao() {
        return ao;
    }

    World world() {
        return new World(Storage.in(ao));
    }

    Sql sql() {
        return new Sql(database.jira());
    }

    DataSource jdbc() {
        return database.jira();
    }

    boolean isH2() {
        return database.isH2();
    }

    /** A table of the app, quoted. */
    String table(String name) {
        return "\"" + prefix + name + "\"";
    }

    String name() {
        try (Connection connection = jdbc().getConnection()) {
            return name(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String name(Connection connection) throws SQLException {
        var data = connection.getMetaData();
        return data.getDatabaseProductName() + " "
                + data.getDatabaseProductVersion().split(" ")[0];
    }

    private String prefix() {
        String like = "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO%TOUCHPOINT'";
        return sql().first(row -> row.getString(1), like).orElseThrow().replace("TOUCHPOINT", "");
    }

    @Override
    public void close() {
        database.close();
    }
}
