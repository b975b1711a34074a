package org.journeymaps.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.external.FailedFastCountException;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The genuine library behind Jira's interface: checked SQL exceptions become unchecked ones, as in Jira. */
final class AppActiveObjects implements ActiveObjects, ActiveObjectsModuleMetaData {
    private static final int LAST_OFFSET = 10_000;

    private final EntityManager manager;
    private final Connections connections;

    AppActiveObjects(EntityManager manager, Connections connections) {
        this.manager = manager;
        this.connections = connections;
    }

    private interface Call<T> {
        T run() throws SQLException;
    }

    private interface Run {
        void run() throws SQLException;
    }

    private static <T> T unchecked(Call<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static void uncheckedRun(Run run) {
        unchecked(() -> {
            run.run();
            return true;
        });
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return connections.transaction(callback::doInTransaction);
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        uncheckedRun(() -> manager.migrate(entities));
    }

    @Override
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        uncheckedRun(() -> manager.migrateDestructively(entities));
    }

    @Override
    public void flushAll() {
        manager.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        manager.flush(entities);
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return unchecked(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return unchecked(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return unchecked(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return unchecked(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        uncheckedRun(() -> manager.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        uncheckedRun(() -> manager.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return unchecked(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return unchecked(() -> manager.find(type, withinReach(query)));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return unchecked(() -> manager.find(type, field, withinReach(query)));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String key, String sql, Object... parameters) {
        return unchecked(() -> manager.findWithSQL(type, key, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        uncheckedRun(() -> manager.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        uncheckedRun(() -> manager.stream(type, withinReach(query), callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return unchecked(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return unchecked(() -> manager.count(type, query));
    }

    /** Never possible here; Jira, too, has it for some databases only. */
    @Override
    public <K> int getFastCountEstimate(Class<? extends RawEntity<K>> type) throws FailedFastCountException {
        throw new FailedFastCountException(new UnsupportedOperationException());
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return this;
    }

    @Override
    public void awaitInitialization() {
        // whoever holds this object holds migrated tables
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    private static Query withinReach(Query query) {
        if (query.getOffset() > LAST_OFFSET) {
            throw new IllegalArgumentException("an offset past " + LAST_OFFSET);
        }
        return query;
    }
}
