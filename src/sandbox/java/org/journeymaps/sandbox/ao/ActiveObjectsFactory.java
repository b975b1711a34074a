package org.journeymaps.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.journeymaps.sandbox.data.Database;
import org.journeymaps.sandbox.data.Sql;
import org.journeymaps.sandbox.osgi.App;
import org.journeymaps.sandbox.osgi.Descriptor;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives every app its own Active Objects, and brings its tables up to date once its {@code <ao>} module is enabled. As in Jira an
 * app gets the service before that, but every call on it is refused: none belongs into a constructor.
 */
public final class ActiveObjectsFactory implements ServiceFactory<ActiveObjects> {
    private static final int MOST_ENTITIES = 200;

    private final Database database;
    private final @Nullable OneWriter writer;
    private final Map<Long, ActiveObjects> byBundle = new ConcurrentHashMap<>();

    public ActiveObjectsFactory(Database database) {
        this.database = database;
        this.writer = database.isH2() ? new OneWriter() : null;
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> call(bundle, method, arguments));
    }

    private Object call(Bundle bundle, Method method, Object[] arguments) throws Throwable {
        ActiveObjects enabled = byBundle.get(bundle.getBundleId());
        if (enabled == null && method.getDeclaringClass() == ActiveObjects.class) {
            throw new IllegalStateException(
                    "ActiveObjects." + method.getName() + " before the <ao> module of " + bundle + " is enabled");
        }
        try {
            return method.invoke(enabled == null ? this : enabled, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        byBundle.remove(bundle.getBundleId());
    }

    /** The Active Objects of a bundle that has an {@code <ao>} module, migrated. */
    public ActiveObjects of(Bundle bundle) {
        try {
            return byBundle.computeIfAbsent(bundle.getBundleId(), id -> Statements.uncounted(() -> open(bundle)));
        } catch (UncheckedExecutionException e) { // the library's cache of names wraps what it refuses
            throw new ActiveObjectsException(e.getCause());
        }
    }

    private ActiveObjects open(Bundle bundle) {
        Descriptor.ActiveObjectsModule module = App.descriptorOf(bundle)
                .activeObjects()
                .orElseThrow(() -> new ActiveObjectsException(bundle.getSymbolicName() + " has no <ao> module"));
        if (module.entities().size() > MOST_ENTITIES) {
            throw new ActiveObjectsException("more than " + MOST_ENTITIES + " entities");
        }
        Connections connections = new Connections(database.app(), writer);
        AppActiveObjects ao = new AppActiveObjects(
                new EntityManager(provider(connections), new Configuration(module.namespace())), connections);
        database.oneNodeAtATime(() -> {
            upgrade(bundle, module, ao);
            ao.migrate(rows(bundle, module.entities()));
            return true;
        });
        return ao;
    }

    private void upgrade(Bundle bundle, Descriptor.ActiveObjectsModule module, ActiveObjects ao) {
        new Upgrades(new Sql(database.jira()), AtlassianNames.prefix(module.namespace()))
                .run(
                        module.upgradeTasks().stream()
                                .map(name -> Upgrades.task(load(bundle, name)))
                                .toList(),
                        ao);
    }

    private DatabaseProvider provider(Connections connections) {
        return database.isH2()
                ? new H2DatabaseProvider(connections, "PUBLIC")
                : new PostgreSQLDatabaseProvider(connections, "public");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] rows(Bundle bundle, List<String> names) {
        Class<? extends RawEntity<?>>[] rows = new Class[names.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (Class<? extends RawEntity<?>>) load(bundle, names.get(i));
        }
        return rows;
    }

    private static Class<?> load(Bundle bundle, String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new ActiveObjectsException("the <ao> module names a missing class: " + name, e);
        }
    }

    private record Configuration(String namespace) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return AtlassianNames.of(namespace);
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            String prefix = AtlassianNames.prefix(namespace);
            return (table, caseSensitive) -> table.regionMatches(!caseSensitive, 0, prefix, 0, prefix.length());
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
