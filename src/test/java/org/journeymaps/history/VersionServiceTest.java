package org.journeymaps.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.IssueView;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Before;
import org.junit.Test;

/** Versions are named, compared and restored, on the stores in memory and in Active Objects alike. */
public class VersionServiceTest extends StorageContract {
    private final boolean quick;
    private World world;
    private StoredMap map;

    public VersionServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        quick = kind.equals("in memory");
    }

    @Before
    public void drawAMap() {
        world = new World(storage);
        map = draw(world);
    }

    private static StoredMap draw(World world) {
        return aMap().with(
                        stage("First").with(touchpoint("Orders").hurting("Slow", 3), touchpoint("Waits")),
                        stage("Then").with(touchpoint("Collects").improvedBy("Tell")))
                .withUnplaced(touchpoint("Somewhere").thinking("Why?").expecting(1))
                .storedIn(world.storage);
    }

    private Written<NamedVersion> name(String name) {
        return world.versions.name(World.OWNER, map.id(), name);
    }

    private List<String> names() {
        return world.versions.list(World.VIEWER, map.id()).stream()
                .map(NamedVersion::name)
                .toList();
    }

    private int id(String touchpoint) {
        return map.touchpoint(touchpoint).id().value();
    }

    private int change(String touchpoint, Map<String, ?> values) {
        return world.maps
                .changeTouchpoint(World.OWNER, map.id(), id(touchpoint), map.version(), values)
                .version();
    }

    @Test
    public void areNamedRenamedForgottenAndFoundAgain() {
        NamedVersion spring = name("Spring").value();
        change("Waits", Map.of("description", "Long"));
        NamedVersion summer = name("Summer").value();

        assertThat(world.versions.list(World.VIEWER, map.id())).containsExactly(summer, spring);
        assertThat(spring.revision()).isEqualTo(1);
        assertThat(summer.revision()).isEqualTo(3);
        assertThat(summer.authorKey()).isEqualTo("po");

        world.versions.rename(World.OWNER, map.id(), spring.id().value(), map.version(), Map.of("name", "March"));
        int removal = world.versions
                .remove(World.OWNER, map.id(), summer.id().value())
                .version();
        assertThat(names()).containsExactly("March");
        world.history.undo(World.OWNER, map.id(), removal);
        assertThat(names()).containsExactly("Summer", "March");
        assertThat(map.changes().stream().map(Change::revision))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, map.version()).boxed().toList());
    }

    @Test
    public void areTwoHundredAtMost() {
        for (int i = 0; i < VersionService.MOST; i++) {
            storage.versions()
                    .add(map.id(), new NamedVersion(new org.journeymaps.platform.Id<>(0), 1, "V", "po", World.NOW));
        }

        Invalid refused = catchThrowableOfType(Invalid.class, () -> name("One more"));

        assertThat(refused.faults())
                .containsExactly(Fault.inField(
                        "name", Text.of("jm.problem.toomany", VersionService.MOST + 1, VersionService.MOST)));
    }

    @Test
    public void areComparedFieldByFieldInTheOrderOfTheMap() {
        int slow = map.finding("Slow").id().value();
        int waits = id("Waits");
        change("Collects", Map.of("name", "Fetches"));
        change("Waits", Map.of("description", "Long"));
        change("Waits", Map.of("description", "Longer"));
        world.findings.remove(World.OWNER, map.id(), slow);
        world.maps.changeMap(World.OWNER, map.id(), map.version(), Map.of("perspective", "Maja"));
        world.arranging.removeTouchpoint(World.OWNER, map.id(), waits);
        name("Now");

        List<Difference> told = world.versions.compare(World.VIEWER, map.id(), 1, null);

        assertThat(told)
                .extracting(one -> one.what().subject(), Difference::name, one -> one.what()
                        .field())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Subject.MAP, "New employee gets a laptop", "perspective"),
                        org.assertj.core.groups.Tuple.tuple(Subject.FINDING, "Slow", null),
                        org.assertj.core.groups.Tuple.tuple(Subject.TOUCHPOINT, "Fetches", "name"),
                        org.assertj.core.groups.Tuple.tuple(Subject.TOUCHPOINT, "Waits", null));
        assertThat(told.get(1).touchpoint()).isEqualTo(new Difference.Place(id("Orders"), "Orders"));
        assertThat(world.versions.compare(World.VIEWER, map.id(), 1, 2))
                .extracting(one -> one.what().after())
                .containsExactly("Fetches");
        assertThat(world.versions.compare(World.VIEWER, map.id(), 2, 1))
                .as("backwards")
                .extracting(one -> one.what().after())
                .containsExactly("Collects");
        assertThat(world.versions.compare(World.VIEWER, map.id(), 2, 4))
                .extracting(Difference::what)
                .containsExactly(new What(Subject.TOUCHPOINT, waits, "description", null, "Longer"));
    }

    @Test
    public void areRefusedWhereTheMapHasNotBeenOrWasImportedSince() {
        assertThatThrownBy(() -> world.versions.compare(World.VIEWER, map.id(), 0, 1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> world.versions.compare(World.VIEWER, map.id(), 1, 2))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> world.restoring.restore(World.OWNER, map.id(), 2))
                .isInstanceOf(Invalid.class);
        storage.transactions().write(() -> {
            var claim = storage.maps().claim(map.id()).orElseThrow();
            storage.changes()
                    .append(new Change(
                            map.id(),
                            2,
                            "po",
                            World.NOW,
                            What.created(Subject.IMPORT, map.id().value(), "A"),
                            null));
            claim.advance(2);
            return 0;
        });

        for (Supplier<Object> past : List.<Supplier<Object>>of(
                () -> world.versions.compare(World.VIEWER, map.id(), 1, null),
                () -> world.restoring.restore(World.OWNER, map.id(), 1))) {
            assertThat(catchThrowableOfType(Invalid.class, past::get).faults())
                    .containsExactly(Fault.inField("revision", Text.of("jm.problem.version.beforeimport")));
        }
    }

    @Test
    public void areRestoredAfterKeepingWhatIsThereNow() {
        NamedVersion spring = name("Spring").value();
        change("Waits", Map.of("description", "Long"));
        int before = map.version();

        Written<NamedVersion> restored = world.restoring.restore(World.OWNER, map.id(), spring.revision());

        assertThat(map.touchpoint("Waits").meeting().description()).isNull();
        assertThat(restored.value().revision()).isEqualTo(before);
        assertThat(restored.value().name()).isEqualTo("Before restoring \u201CSpring\u201D");
        assertThat(names()).containsExactly("Before restoring \u201CSpring\u201D", "Spring");
        assertThat(map.changes().get(map.version() - 1).cause()).isEqualTo("Restored \u201CSpring\u201D");

        world.restoring.restore(World.OWNER, map.id(), restored.value().revision());
        assertThat(map.touchpoint("Waits").meeting().description()).isEqualTo("Long");
    }

    @Test
    public void areNotRestoredWhenNothingDiffers() {
        name("Spring");
        int version = map.version();

        assertThat(catchThrowableOfType(Invalid.class, () -> world.restoring.restore(World.OWNER, map.id(), 1))
                        .faults())
                .containsExactly(Fault.inField("revision", Text.of("jm.problem.version.same")));
        assertThat(map.version()).isEqualTo(version);
        assertThat(names()).containsExactly("Spring");
    }

    /** What a touchpoint said when it was taken off, it says again after the past was restored and the present again. */
    @Test
    public void keepWhatIsOffTheMapAsItWasWhenItWent() {
        change("Waits", Map.of("description", "Long"));
        int waits = id("Waits");
        int removal =
                world.arranging.removeTouchpoint(World.OWNER, map.id(), waits).version();

        int kept = world.restoring.restore(World.OWNER, map.id(), 1).value().revision();
        assertThat(map.touchpoint("Waits").meeting().description()).isNull();
        world.restoring.restore(World.OWNER, map.id(), kept);
        world.history.undo(World.OWNER, map.id(), removal);

        assertThat(map.touchpoint("Waits").meeting().description()).isEqualTo("Long");
    }

    /** Whatever happened since, a restored version is the same map; so is the one that was kept. Links stay (ADR 10). */
    @Test
    public void areTheSameMapAgainWhateverHappenedSince() {
        for (int seed = 0; seed < (quick ? 300 : 5); seed++) {
            World one = new World(quick ? Storage.inMemory() : storage);
            List<IssueView> issues = List.of(one.issues.add("BACK-1", "Fix"), one.issues.add("BACK-2", "Mend"));
            StoredMap drawn = draw(one);
            RandomSteps steps = new RandomSteps(one, drawn, issues, seed);
            steps.take(6);
            WholeMap then = WholeMap.of(one, drawn);
            int revision = drawn.version();
            steps.take(10);
            WholeMap now = WholeMap.of(one, drawn);
            if (now.withoutLinks().equals(then.withoutLinks())) {
                continue;
            }

            int kept = one.restoring
                    .restore(World.OWNER, drawn.id(), revision)
                    .value()
                    .revision();
            WholeMap restored = WholeMap.of(one, drawn);
            assertThat(restored.withoutLinks()).as("seed %s", seed).isEqualTo(then.withoutLinks());
            assertThat(restored.links()).isEqualTo(now.links());

            one.restoring.restore(World.OWNER, drawn.id(), kept);
            assertThat(WholeMap.of(one, drawn)).as("kept, seed %s", seed).isEqualTo(now);
        }
    }
}
