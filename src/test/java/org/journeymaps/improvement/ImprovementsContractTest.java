package org.journeymaps.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link Improvements} promises. */
public class ImprovementsContractTest extends StorageContract {
    private static final Anchor PLACE = Anchor.touchpoint(new Id<>(11));
    private static final Improvement DEPUTY = new Improvement(
            new Id<>(0), PLACE, "A deputy approves", new Improvement.Score(4, 5), List.of(new Id<>(8), new Id<>(7)));

    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);

    public ImprovementsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void keepsImprovementsWithWhatTheyAddress() {
        Improvement bare =
                new Improvement(new Id<>(0), PLACE, "x".repeat(4000), new Improvement.Score(null, null), List.of());

        Id<Improvement> one = storage.improvements().add(map, DEPUTY);
        Id<Improvement> two = storage.improvements().add(map, bare);
        storage.improvements().add(new Id<>(map.value() + 1), DEPUTY);

        assertThat(storage.improvements().of(map)).containsExactly(numbered(one, DEPUTY), numbered(two, bare));
    }

    @Test
    public void changesTextAndScoreAndKeepsWhatIsAddressed() {
        Id<Improvement> id = storage.improvements().add(map, DEPUTY);
        Improvement changed = new Improvement(id, PLACE, "Two", new Improvement.Score(null, 1), DEPUTY.addresses());

        assertThat(storage.improvements()
                        .change(
                                map,
                                id.value(),
                                i -> new Improvement(
                                        i.id(), i.anchor(), "Two", new Improvement.Score(null, 1), i.addresses())))
                .contains(changed);

        assertThat(storage.improvements().of(map)).containsExactly(changed);
    }

    @Test
    public void findsNoImprovementOfAnotherMap() {
        Id<Improvement> id = storage.improvements().add(map, DEPUTY);

        assertThat(storage.improvements().change(new Id<>(map.value() + 1), id.value(), i -> {
                    throw new AssertionError("found " + i);
                }))
                .isEmpty();
    }

    private static Improvement numbered(Id<Improvement> id, Improvement i) {
        return new Improvement(id, i.anchor(), i.text(), i.score(), i.addresses());
    }

    @Test
    public void keepsEverythingThatIsSaidOfIt() {
        Improvement decided = new Improvement(
                new Id<>(0),
                Anchor.map(map),
                "All of it",
                new Improvement.Score(1, 5),
                new Worth("It hurts most", "loyalty", "employee"),
                new Decision("progress", new Person("po"), LocalDate.of(2026, 4, 14), new Person("agent")),
                List.of());

        Id<Improvement> id = storage.improvements().add(map, decided);

        assertThat(storage.improvements().of(map)).contains(decided.withId(id));
        Improvement.FIELDS.all().stream()
                .filter(field -> !field.name().equals("text"))
                .forEach(field -> storage.improvements()
                        .change(map, id.value(), i -> field.write().apply(i, null)));
        assertThat(storage.improvements().of(map))
                .contains(new Improvement(
                        id, Anchor.map(map), "All of it", new Improvement.Score(null, null), List.of()));
    }
}
