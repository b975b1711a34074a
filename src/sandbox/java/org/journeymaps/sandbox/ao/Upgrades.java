package org.journeymaps.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Comparator;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import org.journeymaps.sandbox.data.Sql;

/**
 * Runs an app's upgrade tasks as Jira does: in the order of their versions, each in a transaction, none twice once its version is
 * noted. The note lies among Jira's own data: whoever is killed between the two runs the task again.
 */
final class Upgrades {
    private final Sql sql;
    private final String name;

    Upgrades(Sql sql, String tablePrefix) {
        this.sql = sql;
        this.name = tablePrefix + "_#";
        sql.update("CREATE TABLE IF NOT EXISTS PLUGIN_SETTING (NAME VARCHAR(100) PRIMARY KEY, CONTENT VARCHAR(100))");
    }

    void run(List<ActiveObjectsUpgradeTask> tasks, ActiveObjects ao) {
        List<ActiveObjectsUpgradeTask> sorted = tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        for (ActiveObjectsUpgradeTask task : sorted) {
            ModelVersion current = current();
            if (current.isOlderThan(task.getModelVersion())) {
                run(task, current, ao);
            }
        }
    }

    private void run(ActiveObjectsUpgradeTask task, ModelVersion current, ActiveObjects ao) {
        ao.executeInTransaction(() -> {
            task.upgrade(current, ao);
            return true;
        });
        note(task.getModelVersion());
    }

    private ModelVersion current() {
        return sql.first(row -> row.getString(1), "SELECT CONTENT FROM PLUGIN_SETTING WHERE NAME = ?", name)
                .map(ModelVersion::valueOf)
                .orElseGet(() -> ModelVersion.valueOf(null));
    }

    private void note(ModelVersion version) {
        String content = version.toString();
        if (sql.update("UPDATE PLUGIN_SETTING SET CONTENT = ? WHERE NAME = ?", content, name) == 0) {
            sql.update("INSERT INTO PLUGIN_SETTING (NAME, CONTENT) VALUES (?, ?)", name, content);
        }
    }

    /** A new instance of a class of the app that the descriptor names as an upgrade task. */
    static ActiveObjectsUpgradeTask task(Class<?> type) {
        try {
            return (ActiveObjectsUpgradeTask) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new ActiveObjectsException("the <ao> module names what is no upgrade task: " + type.getName(), e);
        }
    }
}
