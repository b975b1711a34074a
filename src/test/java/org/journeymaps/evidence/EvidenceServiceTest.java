package org.journeymaps.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.evidence.Source.Details;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A project has a library of sources, each of which backs many touchpoints (M08). */
public class EvidenceServiceTest extends StorageContract {
    private static final Source CALLS = new Source(
            new Id<>(0),
            null,
            "Calls",
            LocalDate.of(2026, 4, 14),
            new Details("https://example.com/calls", "12 customers", "customer"));

    private final World world = new World(storage);
    private final StoredMap map = aMap().inProject(projectId)
            .with(stage("A").with(touchpoint("Waits"), touchpoint("Calls")))
            .storedIn(storage);
    private final Id<Touchpoint> waits = map.touchpoint("Waits").id();
    private final Id<Touchpoint> calls = map.touchpoint("Calls").id();

    public EvidenceServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        world.projects.add(projectId, "PROOF", "Proof").createdInBy("po");
    }

    private Source add(Id<Touchpoint> touchpoint, Source source, String type) {
        return world.evidence
                .add(World.OWNER, map.id(), touchpoint, source, type)
                .value();
    }

    private List<Source> backing(Id<Touchpoint> touchpoint) {
        return storage.sources().backing(map.id()).stream()
                .filter(backing -> backing.anchor().equals(Anchor.touchpoint(touchpoint)))
                .map(Backing::source)
                .toList();
    }

    @Test
    public void backsManyTouchpointsWithOneSource() {
        Source first = add(waits, CALLS, "Interview");
        Source again = add(calls, CALLS, "interview");

        assertThat(again).isEqualTo(first);
        assertThat(first.details()).isEqualTo(CALLS.details());
        assertThat(world.evidence.library(World.OWNER, map.id(), "")).containsExactly(first);
        assertThat(backing(waits)).containsExactly(first);
        assertThat(backing(calls)).containsExactly(first);
    }

    @Test
    public void choosesTheSourcesOfATouchpointAndTakesThemBack() {
        Source one = add(waits, CALLS, null);
        Source two = add(waits, new Source(new Id<>(0), null, "Diaries", null), null);

        world.evidence.choose(
                World.OWNER,
                map.id(),
                waits.value(),
                map.version(),
                List.of(two.id().value()));
        assertThat(backing(waits)).containsExactly(two);

        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(backing(waits)).containsExactly(one, two);
        world.history.undo(World.OWNER, map.id(), 3);
        assertThat(backing(waits)).containsExactly(one);
    }

    @Test
    public void comesBackWithAVersion() {
        add(waits, CALLS, null);
        int backed = map.version();
        world.evidence.choose(World.OWNER, map.id(), waits.value(), backed, List.of());
        assertThat(backing(waits)).isEmpty();

        world.restoring.restore(World.OWNER, map.id(), backed);

        assertThat(backing(waits)).hasSize(1);
    }

    @Test
    public void refusesAChoiceThatSomebodyMadeBefore() {
        Source one = add(waits, CALLS, null);
        int seen = map.version();
        world.evidence.choose(World.OWNER, map.id(), waits.value(), seen, List.of());

        assertThat(catchThrowableOfType(
                        Conflict.class,
                        () -> world.evidence.choose(
                                World.OWNER,
                                map.id(),
                                waits.value(),
                                seen - 1,
                                List.of(one.id().value(), one.id().value()))))
                .isNotNull();
    }

    @Test
    public void refusesASourceOfAnotherProjectTheSameTwiceAndTooMany() {
        storage.sources().addAll(projectId + 1_000_000, List.of(CALLS));
        Source elsewhere = storage.sources().inProject(projectId + 1_000_000).get(0);
        add(waits, CALLS, null);

        assertThat(refusal(List.of(elsewhere.id().value()))).isEqualTo("jm.problem.source");
        assertThat(catchThrowableOfType(Invalid.class, () -> add(waits, CALLS, null))
                        .text()
                        .key())
                .isEqualTo("jm.problem.backedalready");
        storage.sources().addAll(projectId, Collections.nCopies(EvidenceService.MOST, CALLS));
        List<Integer> all = storage.sources().inProject(projectId).stream()
                .map(source -> source.id().value())
                .toList();
        assertThat(refusal(all)).isEqualTo("jm.problem.toomany");
        world.evidence.choose(
                World.OWNER,
                map.id(),
                waits.value(),
                map.version(),
                IntStream.range(0, EvidenceService.MOST).mapToObj(all::get).toList());
        assertThat(backing(waits)).hasSize(EvidenceService.MOST);
    }

    private String refusal(List<Integer> chosen) {
        return catchThrowableOfType(
                        Invalid.class,
                        () -> world.evidence.choose(World.OWNER, map.id(), waits.value(), map.version(), chosen))
                .text()
                .key();
    }
}
