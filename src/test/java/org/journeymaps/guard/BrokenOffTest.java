package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Transactions;
import org.journeymaps.platform.Viewer;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.UseCase;
import org.journeymaps.testing.UseCase.Right;
import org.journeymaps.testing.UseCase.Target;
import org.journeymaps.testing.World;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Breaks every use case off at each of its statements, on genuine Active Objects: what the database then holds is what the
 * last transaction that ended has left, to the last row, and never something between (QR1).
 */
@RunWith(Parameterized.class)
public class BrokenOffTest {
    private static final AtomicLong PROJECTS = new AtomicLong(60_000);
    private static final int MOST_STATEMENTS = 500;

    private static final class Tables {
        private static final GenuineActiveObjects H2 = GenuineActiveObjects.freshOnH2();
        private static final GenuineActiveObjects POSTGRESQL = GenuineActiveObjects.freshOnPostgresql();
    }

    private final GenuineActiveObjects tables;
    private final UseCase useCase;
    private final World world;
    private final Target target;
    private List<String> committed;

    public BrokenOffTest(String name, UseCase useCase, Supplier<GenuineActiveObjects> tables) {
        this.tables = tables.get();
        this.useCase = useCase;
        this.world = new World(Storage.in(this.tables.ao(), this::remembering));
        this.target = target(PROJECTS.incrementAndGet());
        this.committed = this.tables.rows();
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> useCases() {
        Supplier<GenuineActiveObjects> h2 = () -> Tables.H2;
        Supplier<GenuineActiveObjects> postgresql = () -> Tables.POSTGRESQL;
        List<Object[]> all = new ArrayList<>();
        for (UseCase useCase : UseCase.all()) {
            all.add(new Object[] {useCase.name() + " on H2", useCase, h2});
            all.add(new Object[] {useCase.name() + " on PostgreSQL", useCase, postgresql});
        }
        return all;
    }

    /** Remembers what the database holds after each transaction that ended well. */
    private Transactions remembering(Transactions genuine) {
        AtomicInteger depth = new AtomicInteger();
        return new Transactions() {
            @Override
            public <T> T write(Supplier<T> work) {
                depth.incrementAndGet();
                T result;
                try {
                    result = genuine.write(work);
                } finally {
                    depth.decrementAndGet();
                }
                if (depth.get() == 0) {
                    committed = tables.rows();
                }
                return result;
            }
        };
    }

    private Target target(long project) {
        String key = "P" + project;
        world.projects
                .add(project, key, key)
                .createdInBy("po", "admin", "agent")
                .administeredBy("admin");
        StoredMap map = aMap().inProject(project)
                .with(stage("A").with(touchpoint("Waits").hurting("Stuck", 5).improvedBy("A deputy")))
                .storedIn(world.storage);
        IssueView linked = world.issues.add("BACK-1", "Fix");
        world.issues.add("BACK-2", "Fix as well");
        world.storage.links().add(map.id(), map.finding("Stuck").id(), linked.id());
        return new Target(
                map.id(),
                key,
                map.stage("A").id().value(),
                map.touchpoint("Waits").id().value(),
                map.finding("Stuck").id().value(),
                map.improvement("A deputy").id().value(),
                useCase.name().equals("LinkService.unlink") ? "BACK-1" : "BACK-2");
    }

    @After
    public void mendTheDatabase() {
        Statements.failing(null);
    }

    @Test
    public void leavesTheStateBeforeOrAfterWhereverItIsBrokenOff() {
        int statement = 1;
        while (isBrokenOffAt(statement)) {
            assertThat(tables.rows())
                    .as("broken off at statement %d", statement)
                    .isEqualTo(committed);
            statement++;
            assertThat(statement).isLessThan(MOST_STATEMENTS);
        }
        assertThat(statement).as("statements that it needs").isGreaterThan(1);
        assertThat(tables.rows()).isEqualTo(committed);
    }

    /** Gives false when the use case ended before it came to that statement. */
    private boolean isBrokenOffAt(int statement) {
        AtomicInteger sent = new AtomicInteger();
        Statements.failing(() -> {
            if (sent.incrementAndGet() >= statement) {
                throw new SQLException("broken off at statement " + statement, "08006");
            }
        });
        try {
            useCase.call().on(world, viewer(), target);
        } catch (RuntimeException broken) {
            if (sent.get() < statement) {
                throw broken;
            }
        } finally {
            Statements.failing(null);
        }
        return sent.get() >= statement;
    }

    private Viewer viewer() {
        return useCase.right() == Right.ADMINISTER ? World.ADMIN : World.OWNER;
    }
}
