package org.journeymaps.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.journeymaps.sandbox.ao.ActiveObjectsFactory;
import org.journeymaps.sandbox.data.Database;
import org.osgi.framework.Bundle;

/** The genuine library on HSQLDB files with the tables of the app's own descriptor, opened once for all tests. */
public final class GenuineActiveObjects {
    private static final GenuineActiveObjects ONE = new GenuineActiveObjects();

    private final Path home;
    private final Database database;
    private final ActiveObjects ao;

    private GenuineActiveObjects() {
        try {
            home = Files.createTempDirectory("journey-maps-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.open(home, null);
        ao = new ActiveObjectsFactory(database).of(classPathAsBundle());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** The tables hold what other tests left: use a project of your own. */
    public static ActiveObjects opened() {
        return ONE.ao;
    }

    private static Bundle classPathAsBundle() {
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
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
