package org.journeymaps.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.finding.Findings.Spot;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link Findings} promises. */
public class FindingsContractTest extends StorageContract {
    private static final Anchor PLACE = Anchor.touchpoint(new Id<>(11));

    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);
    private final Id<JourneyMap> other = new Id<>((int) projectId * 10 + 1);

    public FindingsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void keepsFindingsInTheOrderInWhichTheyWereWrittenDown() {
        Id<Finding> pain =
                storage.findings().add(map, new Finding(new Id<>(0), PLACE, Finding.Kind.PAIN, "x".repeat(4000), 5));
        Id<Finding> gain = storage.findings()
                .add(
                        map,
                        new Finding(
                                new Id<>(0),
                                new Anchor(Anchor.Kind.FINDING, 3),
                                Finding.Kind.GAIN,
                                "Nice \u00e6\u00f8\u00e5",
                                null));
        storage.findings().add(other, new Finding(new Id<>(0), PLACE, Finding.Kind.PAIN, "elsewhere", 1));

        assertThat(storage.findings().of(map))
                .containsExactly(
                        new Finding(pain, PLACE, Finding.Kind.PAIN, "x".repeat(4000), 5),
                        new Finding(
                                gain,
                                new Anchor(Anchor.Kind.FINDING, 3),
                                Finding.Kind.GAIN,
                                "Nice \u00e6\u00f8\u00e5",
                                null));
    }

    @Test
    public void addsManyAtOnceAndTellsWhichIsWhich() {
        pain("there already");
        Finding pain = new Finding(new Id<>(0), PLACE, Finding.Kind.PAIN, "one", 3);
        Finding gain = new Finding(new Id<>(0), Anchor.touchpoint(new Id<>(12)), Finding.Kind.GAIN, "two", null);

        List<Id<Finding>> ids = storage.findings().addAll(map, List.of(pain, gain));

        assertThat(storage.findings().find(map, ids.get(0))).map(Finding::text).contains("one");
        assertThat(storage.findings().find(map, ids.get(1)))
                .contains(new Finding(ids.get(1), gain.anchor(), Finding.Kind.GAIN, "two", null));
        assertThat(storage.findings().of(map)).hasSize(3);
        assertThat(storage.findings().addAll(map, List.of())).isEmpty();
    }

    @Test
    public void findsAFindingOnItsOwnMapOnly() {
        Id<Finding> id = pain("stuck");

        assertThat(storage.findings().find(map, id)).map(Finding::text).contains("stuck");
        assertThat(storage.findings().find(other, id)).isEmpty();
        assertThat(storage.findings().find(map, new Id<>(987_654))).isEmpty();
    }

    @Test
    public void findsFindingsByNumberWhateverTheirMap() {
        Id<Finding> here = pain("here");
        Id<Finding> there =
                storage.findings().add(other, new Finding(new Id<>(0), PLACE, Finding.Kind.PAIN, "there", null));

        assertThat(storage.findings().find(List.of(here, there, new Id<>(987_654))))
                .extracting(Finding::text)
                .containsExactlyInAnyOrder("here", "there");
        assertThat(storage.findings().find(List.of())).isEmpty();
    }

    @Test
    public void listsWhereEachMapHurtsAndHelps() {
        Id<Finding> one = pain("one");
        Id<Finding> two = pain("two");
        Id<Finding> three =
                storage.findings().add(map, new Finding(new Id<>(0), PLACE, Finding.Kind.GAIN, "three", null));
        Id<Finding> four =
                storage.findings().add(other, new Finding(new Id<>(0), PLACE, Finding.Kind.GAIN, "four", null));

        assertThat(storage.findings().spots(List.of(map, other)))
                .containsExactlyInAnyOrder(
                        new Spot(one, map, PLACE, Finding.Kind.PAIN),
                        new Spot(two, map, PLACE, Finding.Kind.PAIN),
                        new Spot(three, map, PLACE, Finding.Kind.GAIN),
                        new Spot(four, other, PLACE, Finding.Kind.GAIN));
        assertThat(storage.findings().spots(List.of())).isEmpty();
    }

    @Test
    public void takesAFindingOffAndPutsItBackAsItWas() {
        Id<Finding> one = pain("one");
        Finding before = storage.findings().find(map, one).orElseThrow();

        assertThat(storage.findings().remove(other, one.value())).isEmpty();
        assertThat(storage.findings().remove(map, one.value())).contains(before);
        assertThat(storage.findings().remove(map, one.value())).isEmpty();
        assertThat(storage.findings().of(map)).isEmpty();
        assertThat(storage.findings().find(map, one)).isEmpty();
        assertThat(storage.findings().spots(List.of(map))).isEmpty();
        assertThat(storage.findings().change(map, one.value(), same -> same)).isEmpty();

        assertThat(storage.findings().restore(map, one.value())).contains(before);
        assertThat(storage.findings().restore(map, one.value())).isEmpty();
        assertThat(storage.findings().of(map)).containsExactly(before);
    }

    @Test
    public void changesTextAndSeverityOfAFindingOfTheMap() {
        Id<Finding> id = pain("stuck");

        assertThat(storage.findings()
                        .change(map, id.value(), f -> new Finding(f.id(), f.anchor(), f.kind(), "moved", null)))
                .contains(new Finding(id, PLACE, Finding.Kind.PAIN, "moved", null));
        assertThat(storage.findings().change(other, id.value(), f -> {
                    throw new AssertionError("found " + f);
                }))
                .isEmpty();

        assertThat(storage.findings().of(map))
                .containsExactly(new Finding(id, PLACE, Finding.Kind.PAIN, "moved", null));
    }

    private Id<Finding> pain(String text) {
        return storage.findings().add(map, new Finding(new Id<>(0), PLACE, Finding.Kind.PAIN, text, 5));
    }

    @Test
    public void keepsWhatHangsOnAStageOrTheMapAndEverythingThatIsSaidOfIt() {
        Finding ofMap = new Finding(
                new Id<>(0),
                Anchor.map(map),
                Finding.Kind.PAIN,
                "everywhere",
                2,
                new Nature("gap", "potential", 3),
                new Handling("accepted", "It pays", new Person("po")));
        Finding ofStage = new Finding(new Id<>(0), Anchor.stage(new Id<>(11)), Finding.Kind.GAIN, "in the stage", null);

        List<Id<Finding>> ids = storage.findings().addAll(map, List.of(ofMap, ofStage));

        assertThat(storage.findings().of(map))
                .filteredOn(finding -> ids.contains(finding.id()))
                .extracting(Finding::anchor, Finding::text, Finding::severity, Finding::nature, Finding::handling)
                .containsExactly(
                        tuple(Anchor.map(map), "everywhere", 2, ofMap.nature(), ofMap.handling()),
                        tuple(Anchor.stage(new Id<>(11)), "in the stage", null, Nature.UNKNOWN, Handling.OPEN));
        assertThat(storage.findings().anchors(map)).containsEntry(ids.get(0).value(), Anchor.map(map));
        Finding.FIELDS.all().stream()
                .filter(field -> !field.name().equals("text"))
                .forEach(field -> storage.findings()
                        .change(map, ids.get(0).value(), f -> field.write().apply(f, null)));
        assertThat(storage.findings().find(map, ids.get(0)))
                .contains(new Finding(ids.get(0), Anchor.map(map), Finding.Kind.PAIN, "everywhere", null));
    }
}
