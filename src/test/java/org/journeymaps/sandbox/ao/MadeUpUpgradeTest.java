package org.journeymaps.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.journeymaps.sandbox.data.Database;
import org.journeymaps.sandbox.data.JdbcAddress;
import org.journeymaps.sandbox.data.Sql;
import org.journeymaps.testing.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.osgi.framework.Bundle;

/**
 * How an app's tables come from one version to the next (QR3), with two tasks of an app that does not exist: each runs once and in
 * order, and run again, broken off or begun by two nodes at once they leave the same rows.
 */
@RunWith(Parameterized.class)
public class MadeUpUpgradeTest {
    private static final AtomicInteger APPS = new AtomicInteger();
    private static final List<String> RAN = new CopyOnWriteArrayList<>();

    /** The table as the first version had it. */
    @Table("NOTE")
    @Preload
    public interface OldNote extends Entity {
        @NotNull
        String getWords();

        void setWords(String words);
    }

    /** The table as the second version has it: columns are only added, and may be empty. */
    @Table("NOTE")
    @Preload
    public interface Note extends Entity {
        @NotNull
        String getWords();

        @Nullable
        Integer getLetters();

        void setLetters(@Nullable Integer letters);

        @Nullable
        String getLength();

        void setLength(@Nullable String length);
    }

    /** The first task: what it has done, it does not do again. */
    public static final class CountLetters implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("9");
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            RAN.add(current + " to 9");
            ao.migrate(Note.class);
            for (Note note : ao.find(Note.class, "LETTERS IS NULL")) {
                note.setLetters(note.getWords().length());
                note.save();
            }
        }
    }

    /** The second task, which needs what the first one has done. */
    public static final class SayWhatIsLong implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("10");
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            RAN.add(current + " to 10");
            ao.migrate(Note.class);
            for (Note note : ao.find(Note.class)) {
                note.setLength(Objects.requireNonNull(note.getLetters()) > 5 ? "long" : "short");
                note.save();
            }
        }
    }

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final @Nullable JdbcAddress address;
    private Database database;
    private String namespace;

    public MadeUpUpgradeTest(String name, Supplier<@Nullable JdbcAddress> address) {
        this.address = address.get();
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        Supplier<@Nullable JdbcAddress> h2 = () -> null;
        Supplier<@Nullable JdbcAddress> postgresql = () -> {
            Postgres.Address empty = Postgres.shared().freshDatabase();
            return new JdbcAddress(empty.url(), empty.user(), empty.password());
        };
        return List.of(new Object[] {"H2", h2}, new Object[] {"PostgreSQL", postgresql});
    }

    @Before
    public void open() throws IOException {
        database = Database.open(home.getRoot().toPath(), address);
        writeWithTheFirstVersion();
    }

    @After
    public void close() {
        Statements.failing(null);
        database.close();
    }

    @Test
    public void runsEachTaskOnceInTheOrderOfTheVersions() throws IOException {
        assertUpgraded(secondVersion());
        assertUpgraded(secondVersion());

        assertThat(RAN).containsExactly("0 to 9", "9 to 10");
    }

    /** Whoever is killed between a task's transaction and the note about it runs the task again. */
    @Test
    public void leavesTheSameRowsWhenATaskRunsTwice() throws IOException {
        secondVersion();
        new Sql(database.jira()).update("DELETE FROM PLUGIN_SETTING");

        assertUpgraded(secondVersion());
        assertThat(RAN).containsExactly("0 to 9", "9 to 10", "0 to 9", "9 to 10");
    }

    @Test
    public void goesOnWhereverItWasBrokenOff() throws IOException {
        int statement = 1;
        while (isBrokenOffAt(statement)) {
            assertUpgraded(secondVersion());
            writeWithTheFirstVersion();
            statement++;
        }

        assertThat(statement).as("statements that it needs").isGreaterThan(8);
    }

    @Test
    public void doesTheSameFromTwoNodesAtOnce() throws Exception {
        assumeThat(address).as("H2 has one node").isNotNull();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<ActiveObjects> node = this::secondVersion;
            for (Future<ActiveObjects> done : nodes.invokeAll(List.of(node, node))) {
                assertUpgraded(done.get());
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(RAN).containsExactly("0 to 9", "9 to 10");
    }

    /** Begins with tables that no other test has. */
    private void writeWithTheFirstVersion() throws IOException {
        RAN.clear();
        namespace = "org.example.notes" + APPS.incrementAndGet();
        ActiveObjects ao = start("<entity>" + OldNote.class.getName() + "</entity>");
        for (String words : List.of("Why?", "Twice, and nobody answers")) {
            ao.create(OldNote.class, new DBParam("WORDS", words));
        }
    }

    /** The descriptor names the tasks in the wrong order. */
    private ActiveObjects secondVersion() throws IOException {
        return start("<entity>" + Note.class.getName() + "</entity>" + "<upgradeTask>" + SayWhatIsLong.class.getName()
                + "</upgradeTask><upgradeTask>" + CountLetters.class.getName() + "</upgradeTask>");
    }

    private ActiveObjects start(String module) throws IOException {
        Path descriptor = home.newFile().toPath();
        Files.writeString(
                descriptor,
                "<atlassian-plugin><ao key='ao' namespace='" + namespace + "'>" + module + "</ao></atlassian-plugin>");
        ClassLoader loader = getClass().getClassLoader();
        Bundle app = (Bundle) Proxy.newProxyInstance(
                loader, new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBundleId" -> 1L;
                    case "getSymbolicName" -> "org.example.notes";
                    case "getEntry" -> descriptor.toUri().toURL();
                    case "loadClass" -> loader.loadClass((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new ActiveObjectsFactory(database).of(app);
    }

    /** Gives false when the upgrade ended before it came to that statement. */
    private boolean isBrokenOffAt(int statement) throws IOException {
        AtomicInteger sent = new AtomicInteger();
        Statements.failing(() -> {
            if (sent.incrementAndGet() >= statement) {
                throw new SQLException("broken off at statement " + statement, "08006");
            }
        });
        try {
            secondVersion();
        } catch (RuntimeException broken) {
            if (sent.get() < statement) {
                throw broken;
            }
        } finally {
            Statements.failing(null);
        }
        return sent.get() >= statement;
    }

    private static void assertUpgraded(ActiveObjects ao) {
        assertThat(ao.find(Note.class))
                .extracting(Note::getWords, Note::getLetters, Note::getLength)
                .containsExactlyInAnyOrder(tuple("Why?", 4, "short"), tuple("Twice, and nobody answers", 25, "long"));
    }
}
