package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.finding.Finding;
import org.journeymaps.log.Change;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Four people who write on one map at once lose nothing, on genuine Active Objects (QC1, QC2, QC4). */
@RunWith(Parameterized.class)
public class ParallelWritersTest {
    private static final int WRITERS = 4;
    private static final int EDITS = 50;

    private final World world;
    private final StoredMap map;

    public ParallelWritersTest(String database, Supplier<ActiveObjects> ao) {
        world = new World(Storage.in(ao.get()));
        map = aMap().with(stage("A")
                        .with(
                                touchpoint("Touchpoint 0"),
                                touchpoint("Touchpoint 1"),
                                touchpoint("Touchpoint 2"),
                                touchpoint("Touchpoint 3").hurting("Nothing moves", 5)))
                .storedIn(world.storage);
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return GenuineActiveObjects.onBoth();
    }

    @Test(timeout = 60_000)
    public void losesNoEditOfOneCell() throws Exception {
        int touchpoint = map.touchpoint("Touchpoint 0").id().value();

        List<String> acknowledged = together(writer -> {
            List<String> mine = new ArrayList<>();
            while (mine.size() < EDITS) {
                String thoughts = writer + "." + mine.size();
                try {
                    world.experiences.change(
                            World.OWNER, map.id(), touchpoint, map.version(), Map.of("thoughts", thoughts));
                    mine.add(thoughts);
                } catch (Conflict somebodyWasFaster) {
                    assertThat(somebodyWasFaster.field()).isEqualTo("thoughts");
                }
            }
            return mine;
        });

        List<Change.What> chain = map.changes().stream()
                .map(Change::what)
                .filter(what -> what.subject().equals(Change.Subject.EXPERIENCE))
                .toList();
        assertThat(chain).extracting(Change.What::after).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(chain.get(0).before()).isNull();
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).before())
                    .as("change %d", i)
                    .isEqualTo(chain.get(i - 1).after());
        }
        assertThat(map.whole().experiences())
                .singleElement()
                .extracting(Experience::thoughts)
                .isEqualTo(chain.get(chain.size() - 1).after());
        assertRevisionsAreContiguous(1 + WRITERS * EDITS);
    }

    @Test(timeout = 60_000)
    public void mergesEditsOfDifferentFieldsHoweverOldTheVersionSeen() throws Exception {
        int seen = map.version();
        List<Integer> touchpoints = IntStream.range(0, WRITERS)
                .mapToObj(i -> map.touchpoint("Touchpoint " + i).id().value())
                .toList();

        List<String> acknowledged = together(writer -> {
            int version = seen;
            for (int i = 0; i < EDITS; i++) {
                Map<String, String> edit = Map.of("description", writer + "." + i);
                version = world.maps
                        .changeTouchpoint(World.OWNER, map.id(), touchpoints.get(writer), version, edit)
                        .version();
            }
            return Collections.nCopies(EDITS, "acknowledged");
        });

        assertThat(acknowledged).hasSize(WRITERS * EDITS);
        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(map.touchpoint("Touchpoint " + writer).meeting().description())
                    .isEqualTo(writer + "." + (EDITS - 1));
        }
        assertRevisionsAreContiguous(1 + WRITERS * EDITS);
    }

    @Test(timeout = 60_000)
    public void givesEveryAddedTouchpointAPlaceOfItsOwn() throws Exception {
        together(writer -> {
            for (int i = 0; i < EDITS / 5; i++) {
                world.maps.addTouchpoint(World.OWNER, map.id(), map.stage("A").id(), writer + "." + i);
            }
            return List.of();
        });

        assertThat(map.whole().touchpoints())
                .hasSize(4 + WRITERS * EDITS / 5)
                .extracting(touchpoint -> touchpoint.place().order())
                .doesNotHaveDuplicates();
        assertRevisionsAreContiguous(1 + WRITERS * EDITS / 5);
    }

    @Test(timeout = 60_000)
    public void writesSeveralFieldsAtOnceWithoutWaitingForEver() throws Exception {
        int touchpoint = map.touchpoint("Touchpoint 0").id().value();

        together(writer -> {
            for (int i = 0; i < EDITS / 5; ) {
                Map<String, String> edit = Map.of("customerGoal", writer + "." + i, "customerAction", writer + "." + i);
                try {
                    world.maps.changeTouchpoint(World.OWNER, map.id(), touchpoint, map.version(), edit);
                    i++;
                } catch (Conflict somebodyWasFaster) {
                    assertThat(edit).containsKey(somebodyWasFaster.field());
                }
            }
            return List.of();
        });

        Touchpoint.CustomerSide customer = map.touchpoint("Touchpoint 0").customer();
        assertThat(customer.goal()).isEqualTo(customer.action());
        assertRevisionsAreContiguous(1 + 2 * WRITERS * EDITS / 5);
    }

    @Test(timeout = 60_000)
    public void linksAnIssueOnceHoweverManyLinkItAtOnce() throws Exception {
        IssueView issue = world.issues.add("BACK-" + map.id(), "Fix");
        Id<Finding> pain = map.finding("Nothing moves").id();

        List<String> answers = together(writer -> {
            try {
                world.links.link(World.OWNER, map.id(), pain, issue.key());
                return List.of("linked");
            } catch (Invalid refused) {
                return List.of(refused.text().key());
            }
        });

        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "linked", "jm.problem.linkedalready", "jm.problem.linkedalready", "jm.problem.linkedalready");
        assertRevisionsAreContiguous(2);
    }

    /** Who met somebody queues up and then meets nobody: a write runs twice at most. */
    @Test(timeout = 60_000)
    public void letsNobodyLoseTwice() throws Exception {
        int touchpoint = map.touchpoint("Touchpoint 0").id().value();
        ThreadLocal<Integer> queued = ThreadLocal.withInitial(() -> 0);
        AtomicInteger met = new AtomicInteger();
        JourneyMaps counting = (JourneyMaps) Proxy.newProxyInstance(
                JourneyMaps.class.getClassLoader(), new Class<?>[] {JourneyMaps.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("claimInTurn")) {
                        queued.set(queued.get() + 1);
                        met.incrementAndGet();
                    }
                    return method.invoke(world.storage.maps(), arguments);
                });
        MapService maps = new MapService(world.access, writerOn(counting), world.storage.maps());

        together(writer -> {
            for (int i = 0; i < EDITS; i++) {
                queued.set(0);
                try {
                    maps.changeTouchpoint(
                            World.OWNER, map.id(), touchpoint, map.version(), Map.of("description", writer + "." + i));
                } catch (Conflict somebodyWasFaster) {
                    assertThat(somebodyWasFaster.field()).isEqualTo("description");
                }
                assertThat(queued.get()).isLessThanOrEqualTo(1);
            }
            return List.of();
        });

        assertThat(met.get()).as("writers that met somebody").isPositive();
    }

    /** Somebody writes between the moment when another looks at the map and the moment when they find nothing to change. */
    @Test(timeout = 60_000)
    public void leavesTheRevisionAloneWhereNothingIsChanged() throws Exception {
        int touchpoint = map.touchpoint("Touchpoint 0").id().value();
        AtomicBoolean first = new AtomicBoolean(true);
        JourneyMaps overtaken = (JourneyMaps) Proxy.newProxyInstance(
                JourneyMaps.class.getClassLoader(), new Class<?>[] {JourneyMaps.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(world.storage.maps(), arguments);
                    if (method.getName().equals("claim") && first.getAndSet(false)) {
                        CompletableFuture.runAsync(() -> world.maps.changeTouchpoint(
                                        World.OWNER, map.id(), touchpoint, 1, Map.of("description", "Same")))
                                .join();
                    }
                    return answer;
                });
        new MapService(world.access, writerOn(overtaken), world.storage.maps())
                .changeTouchpoint(World.OWNER, map.id(), touchpoint, 1, Map.of("description", "Same"));

        assertRevisionsAreContiguous(2);
        world.maps.changeTouchpoint(World.OWNER, map.id(), touchpoint, 2, Map.of("description", "Next"));
        assertRevisionsAreContiguous(3);
    }

    private MapWriter writerOn(JourneyMaps maps) {
        return new MapWriter(
                world.storage.transactions(),
                world.access,
                maps,
                world.storage.changes(),
                world.storage.settings(),
                world.kinds,
                Limits.standard(world.kinds),
                Clock.systemUTC());
    }

    private void assertRevisionsAreContiguous(int last) {
        assertThat(map.changes())
                .extracting(Change::revision)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, last).boxed().toList());
        assertThat(map.version()).isEqualTo(last);
    }

    private interface Writer {
        List<String> write(int number);
    }

    private static List<String> together(Writer work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<List<String>>> writers = IntStream.range(0, WRITERS)
                    .<Callable<List<String>>>mapToObj(i -> () -> work.write(i))
                    .toList();
            List<String> acknowledged = new ArrayList<>();
            for (Future<List<String>> writer : threads.invokeAll(writers)) {
                acknowledged.addAll(writer.get());
            }
            return acknowledged;
        } finally {
            threads.shutdownNow();
        }
    }
}
