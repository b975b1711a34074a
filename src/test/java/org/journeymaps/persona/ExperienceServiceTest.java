package org.journeymaps.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymaps.log.Change;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.ExpectationSource;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.persona.ExperienceService.Place;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.term.TermKind;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Before;
import org.junit.Test;

/** What everyone and each persona expects, feels and does at a touchpoint. */
public class ExperienceServiceTest {
    private final World world = World.inMemory();
    private StoredMap map;
    private int waits;
    private int maja;

    @Before
    public void draw() {
        map = aMap().with(stage("A").with(touchpoint("Waits").thinking("Why?").experiencing(-1)))
                .storedIn(world.storage);
        waits = map.touchpoint("Waits").id().value();
        maja = world.personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja"))
                .id()
                .value();
        world.mapPersonas.choose(World.OWNER, map.id(), 1, List.of(maja));
    }

    private ExperienceService.Felt ofMaja(int seen, Map<String, ?> values) {
        return world.experiences
                .changeOf(World.OWNER, map.id(), new Place(waits, maja), seen, values)
                .value();
    }

    private Experience stored() {
        return map.whole().ofPersonas().get(0);
    }

    /** P04; what is expected and where that comes from (D03), and what the customer does then (P12). */
    @Test
    public void keepsWhatAPersonaExperiencesApartFromEveryone() {
        ofMaja(
                2,
                Map.of(
                        "thoughts", "Have they forgotten me?",
                        "expectation", "An answer in a day",
                        "expectationSource", "industry",
                        "reaction", "Calls her leader",
                        "expected", 1,
                        "experienced", -2));

        assertThat(stored())
                .isEqualTo(new Experience(
                        map.touchpoint("Waits").id(),
                        maja,
                        true,
                        "Have they forgotten me?",
                        new Experience.Expectation("An answer in a day", ExpectationSource.INDUSTRY, new Emotion(2)),
                        new Emotion(-4),
                        "Calls her leader",
                        List.of()));
        assertThat(map.experience(map.touchpoint("Waits").id()).orElseThrow().thoughts())
                .isEqualTo("Why?");
    }

    @Test
    public void saysThatAPersonaDoesNotMeetATouchpoint() {
        ofMaja(2, Map.of("meets", false));
        assertThat(stored().meets()).isFalse();

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.experiences.change(World.OWNER, map.id(), waits, 3, Map.of("meets", false)));
    }

    /** T16, and what is done about each (D15). */
    @Test
    public void picksFeelingsByWordAndAddsNewOnes() {
        var felt = ofMaja(
                2,
                Map.of(
                        "feelings",
                        List.of(
                                Map.of("name", "vred", "response", "We call back"),
                                Map.of("name", "Left alone", "kind", "expected"),
                                Map.of("name", "angry", "response", "We call back within the hour"))));

        assertThat(felt.feelings())
                .extracting(ShownFeeling::name, ShownFeeling::kind, ShownFeeling::response)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("angry", "experienced", "We call back within the hour"),
                        org.assertj.core.groups.Tuple.tuple("Left alone", "expected", null));
        assertThat(world.words.choices(World.OWNER, map.id(), TermKind.FEELING))
                .extracting(word -> word.name())
                .contains("Left alone", "happy");
        assertThat(stored().feelings()).hasSize(2);
    }

    @Test
    public void takesTwentyFeelingsAndNoMore() {
        assertThat(ofMaja(2, Map.of("feelings", feelings(20))).feelings()).hasSize(20);
        for (Object refused : List.of(
                feelings(21),
                "angry",
                List.of("angry"),
                List.of(Map.of()),
                List.of(Map.of("name", "x", "kind", "hoped")))) {
            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(() -> ofMaja(map.version(), Map.of("feelings", refused)))
                    .satisfies(invalid ->
                            assertThat(invalid.faults().get(0).field()).isEqualTo("feelings"));
        }
        assertThat(ofMaja(map.version(), Collections.singletonMap("feelings", null))
                        .feelings())
                .isEmpty();
    }

    private static List<Map<String, String>> feelings(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Map.of("name", "Feeling " + i))
                .toList();
    }

    @Test
    public void meetsAConflictInTheSameFieldOfTheSamePersonaOnly() {
        ofMaja(2, Map.of("thoughts", "Hers", "feelings", List.of(Map.of("name", "happy"))));
        world.experiences.change(World.OWNER, map.id(), waits, 2, Map.of("thoughts", "Everyone's"));

        Conflict conflict = catchThrowableOfType(Conflict.class, () -> ofMaja(2, Map.of("thoughts", "Mine")));
        assertThat(conflict.field()).isEqualTo("thoughts");
        assertThat(conflict.theirs()).isEqualTo("Hers");
        Conflict felt = catchThrowableOfType(
                Conflict.class, () -> ofMaja(2, Map.of("feelings", List.of(Map.of("name", "angry")))));
        assertThat(felt.theirs())
                .isEqualTo(List.of(
                        new ShownFeeling(stored().feelings().get(0).term(), "happy", "happy", "experienced", null)));
        ofMaja(2, Map.of("reaction", "Calls"));
        assertThat(stored().reaction()).isEqualTo("Calls");
    }

    @Test
    public void comesBackByUndoAndByRestoringAVersion() {
        ofMaja(2, Map.of("thoughts", "Hers"));
        int before = map.version();
        ofMaja(before, Map.of("feelings", List.of(Map.of("name", "angry", "response", "a, b: c"))));
        ofMaja(map.version(), Map.of("thoughts", "Hers again"));

        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(stored().thoughts()).isEqualTo("Hers");
        world.restoring.restore(World.OWNER, map.id(), before);
        assertThat(stored().feelings()).isEmpty();
        world.restoring.restore(World.OWNER, map.id(), before + 3);
        assertThat(stored().feelings()).extracting(Feeling::response).containsExactly("a, b: c");
    }

    /** Conflicts, history and undo tell personas apart by the field (ADR 21). */
    @Test
    public void standsInTheLogUnderItsTouchpointWithThePersona() {
        ofMaja(2, Map.of("thoughts", "Hers"));

        Change.What last = map.changes().get(map.changes().size() - 1).what();

        assertThat(last).isEqualTo(new Change.What(Change.Subject.EXPERIENCE, waits, "thoughts/" + maja, null, "Hers"));
    }

    @Test
    public void findsNoExperienceOfAPersonaThatIsNotOnTheMap() {
        world.mapPersonas.choose(World.OWNER, map.id(), 2, List.of());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ofMaja(3, Map.of("thoughts", "Hers")));
    }

    @Test
    public void isFoundBySearch() {
        ofMaja(2, Map.of("thoughts", "Elephants everywhere", "reaction", "Runs away"));

        var found = world.search.search(
                World.VIEWER,
                "ITSD",
                new org.journeymaps.search.SearchService.Query(
                        "elephants", List.of(), org.journeymaps.search.Narrowing.NONE));

        assertThat(found.toString()).contains("Elephants everywhere");
    }

    @Test
    public void comesAlongWithACopyAndIntoAnotherProject() {
        ofMaja(2, Map.of("thoughts", "Hers", "meets", false));
        ofMaja(3, Map.of("feelings", List.of(Map.of("name", "vred", "kind", "expected", "response", "We listen"))));

        var copy = world.copies.copy(World.OWNER, map.id(), "BACK", "A copy");

        StoredMap copied = new StoredMap(world.storage, copy.map());
        Experience experience = copied.whole().ofPersonas().get(0);
        assertThat(experience.thoughts()).isEqualTo("Hers");
        assertThat(experience.meets()).isFalse();
        assertThat(experience.feelings()).singleElement().satisfies(feeling -> {
            assertThat(feeling.expected()).isTrue();
            assertThat(feeling.response()).isEqualTo("We listen");
        });
        assertThat(world.mapPersonas.of(World.OWNER, copy.map()))
                .extracting(Persona::name)
                .containsExactly("Maja");
        assertThat(world.storage.personas().of(10_001)).hasSize(1);
        world.copies.copy(World.OWNER, map.id(), "BACK", "Another");
        assertThat(world.storage.personas().of(10_001)).hasSize(1);
    }

    @Test
    public void isToldInWhatACsvLeavesOut() {
        ofMaja(2, Map.of("thoughts", "Hers"));
        world.experiences.change(World.OWNER, map.id(), waits, 3, Map.of("reaction", "Calls"));

        assertThat(world.exports.leftOut(World.OWNER, map.id()))
                .extracting(text -> text.key())
                .contains("jm.export.personas", "jm.export.experience");
    }
}
