package org.journeymaps.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.journeymaps.sandbox.ao.ActiveObjectsFactory;
import org.journeymaps.sandbox.data.Database;
import org.journeymaps.sandbox.data.JdbcAddress;
import org.journeymaps.sandbox.data.Sql;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The genuine library with the tables of the app's own descriptor, opened once for all tests on each database. */
public final class GenuineActiveObjects {
    private static final class H2 {
        private static final GenuineActiveObjects ONE = new GenuineActiveObjects(null);
    }

    private static final class Postgresql {
        private static final GenuineActiveObjects ONE = new GenuineActiveObjects(address());

        private static JdbcAddress address() {
            Postgres.Address address = Postgres.shared().freshDatabase();
            return new JdbcAddress(address.url(), address.user(), address.password());
        }
    }

    private final Path home;
    private final Database database;
    private final ActiveObjects ao;

    private GenuineActiveObjects(@Nullable JdbcAddress address) {
        try {
            home = Files.createTempDirectory("journey-maps-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.open(home, address);
        ao = new ActiveObjectsFactory(database).of(classPathAsBundle());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Opens tables that no other test sees, in an H2 file; they end with the process. */
    public static GenuineActiveObjects freshOnH2() {
        return new GenuineActiveObjects(null);
    }

    /** Opens tables that no other test sees, on PostgreSQL; they end with the process. */
    public static GenuineActiveObjects freshOnPostgresql() {
        return new GenuineActiveObjects(Postgresql.address());
    }

    public ActiveObjects ao() {
        return ao;
    }

    /** Gives every row of every table of the app, as text. */
    public List<String> rows() {
        Sql sql = new Sql(database.jira());
        String tables =
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO%' ORDER BY TABLE_NAME";
        return sql.list(row -> row.getString(1), tables).stream()
                .flatMap(
                        table -> sql
                                .list(row -> table + " " + text(row), "SELECT * FROM \"" + table + "\" ORDER BY \"ID\"")
                                .stream())
                .toList();
    }

    private static String text(ResultSet row) throws SQLException {
        StringJoiner text = new StringJoiner(",");
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            text.add(row.getString(i));
        }
        return text.toString();
    }

    /** In an H2 file; the tables hold what other tests left, so use a project of your own. */
    public static ActiveObjects onH2() {
        return H2.ONE.ao;
    }

    /** On PostgreSQL; the tables hold what other tests left, so use a project of your own. */
    public static ActiveObjects onPostgresql() {
        return Postgresql.ONE.ao;
    }

    /** In the H2 file, but as if Jira's interface had no insert of several rows, which was never seen there. */
    public static ActiveObjects onH2WithoutBatchInsert() {
        ActiveObjects genuine = onH2();
        return (ActiveObjects) Proxy.newProxyInstance(
                GenuineActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("create") && arguments[1] instanceof List) {
                        throw new NoSuchMethodError("create(Class, List)");
                    }
                    try {
                        return method.invoke(genuine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Both, with their names, for the parameters of a test. */
    public static List<Object[]> onBoth() {
        Supplier<ActiveObjects> h2 = GenuineActiveObjects::onH2;
        Supplier<ActiveObjects> postgresql = GenuineActiveObjects::onPostgresql;
        return List.of(new Object[] {"H2", h2}, new Object[] {"PostgreSQL", postgresql});
    }

    /** The class path as a bundle that has the app's descriptor. */
    public static Bundle classPathAsBundle() {
        ClassLoader loader = GenuineActiveObjects.class.getClassLoader();
        return (Bundle) Proxy.newProxyInstance(
                loader, new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBundleId" -> 1L;
                    case "getSymbolicName" -> "org.journeymaps.jira";
                    case "getEntry" -> loader.getResource((String) arguments[0]);
                    case "loadClass" -> loader.loadClass((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private void close() {
        try {
            database.close();
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
