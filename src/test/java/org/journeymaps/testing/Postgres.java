package org.journeymaps.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL of the tests' own, which can be stopped, killed and started again on its data and port. */
public final class Postgres implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final File data;
    private EmbeddedPostgres server;

    private Postgres(File data) throws IOException {
        this.data = data;
        this.server = builder().start();
    }

    /** One server for all tests of this process, started at the first use; it ends with the process. */
    public static Postgres shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        private static final Postgres SERVER = create();
    }

    /** A server with a database directory of its own. */
    public static Postgres create() {
        try {
            return new Postgres(Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")), "postgres")
                    .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a database is and who logs in there. */
    public record Address(String url, String user, String password) {}

    /** Creates an empty database. */
    public Address freshDatabase() {
        String name = "test" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return new Address(server.getJdbcUrl("postgres", name).split("[?]")[0], "postgres", "postgres");
    }

    /** Runs a statement as the administrator of the server. */
    public void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates a user who must say a password, which others need not. */
    public void wantPasswordOf(String user, String password) {
        execute("CREATE USER " + user + " PASSWORD '" + password + "'");
        Path rules = data.toPath().resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("SELECT pg_reload_conf()");
    }

    /** Cuts every connection but its own, as an administrator can. */
    public void cutConnections() {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
    }

    /** Ends the server as kill -9 does. */
    public void kill() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.toPath().resolve("postmaster.pid")).get(0));
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            var workers = postmaster.children().toList();
            postmaster.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().join();
            workers.forEach(worker -> worker.onExit().join());
            server.close(); // finds nobody to stop, but gives up its lock on the directory
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server, after which it refuses connections. */
    public void stop() {
        close();
    }

    /** Starts a server that was stopped or killed, on the data and the port that it had. */
    public void restart() {
        try {
            server = builder().setPort(server.getPort()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As careful with what is acknowledged as a server is by default, which the test library is not. */
    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
