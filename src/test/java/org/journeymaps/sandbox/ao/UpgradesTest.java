package org.journeymaps.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.sandbox.data.Database;
import org.journeymaps.sandbox.data.Sql;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** QR3, as far as the host is asked: which upgrade task runs when. */
public class UpgradesTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final List<String> ran = new ArrayList<>();
    private final ActiveObjects ao = mock(ActiveObjects.class);
    private Database database;

    @Before
    public void open() throws IOException {
        database = Database.open(home.getRoot().toPath(), null);
        when(ao.executeInTransaction(any()))
                .thenAnswer(call -> ((TransactionCallback<?>) call.getArgument(0)).doInTransaction());
    }

    @After
    public void close() {
        database.close();
    }

    private Upgrades upgrades() {
        return new Upgrades(new Sql(database.jira()), "AO_ABCDEF");
    }

    private ActiveObjectsUpgradeTask task(int version, Runnable work) {
        return new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf(String.valueOf(version));
            }

            @Override
            public void upgrade(ModelVersion current, ActiveObjects given) {
                ran.add(current + " to " + version);
                work.run();
            }
        };
    }

    @Test
    public void runsEachTaskOnceInTheOrderOfTheVersions() {
        List<ActiveObjectsUpgradeTask> tasks = List.of(task(10, () -> {}), task(9, () -> {}));

        upgrades().run(tasks, ao);
        upgrades().run(tasks, ao);

        assertThat(ran).containsExactly("0 to 9", "9 to 10");
    }

    @Test
    public void resumesWithTheTaskThatFailed() {
        List<ActiveObjectsUpgradeTask> failing = List.of(task(1, () -> {}), task(2, () -> {
            throw new IllegalStateException("the plug was pulled");
        }));

        assertThatThrownBy(() -> upgrades().run(failing, ao)).hasMessage("the plug was pulled");
        upgrades().run(List.of(task(1, () -> {}), task(2, () -> {})), ao);

        assertThat(ran).containsExactly("0 to 1", "1 to 2", "1 to 2");
    }
}
