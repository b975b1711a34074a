package org.journeymaps.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A project's library of personas and segments, and who of it is on a map. */
public class PersonaServiceTest {
    private final World world = World.inMemory();

    private Persona add(String name) {
        return world.personas.add(World.OWNER, "ITSD", Map.of("name", name));
    }

    private static String problem(Runnable work) {
        return problems(work).get(0).key();
    }

    private static List<Text> problems(Runnable work) {
        return catchThrowableOfType(Invalid.class, work::run).faults().stream()
                .map(fault -> fault.text())
                .toList();
    }

    @Test
    public void putsPersonasIntoSegmentsOfTheirProject() {
        int segment = world.segments
                .add(World.OWNER, "ITSD", Map.of("name", "New employees", "potential", true))
                .id()
                .value();

        Persona maja = world.personas.add(World.OWNER, "ITSD", Map.of("name", "Maja", "segmentId", segment));

        assertThat(maja.segment()).isEqualTo(segment);
        assertThat(problem(() -> world.personas.add(World.OWNER, "BACK", Map.of("name", "Bo", "segmentId", segment))))
                .isEqualTo("jm.problem.segmentmissing");
        assertThat(world.segments.list(World.VIEWER, "ITSD"))
                .singleElement()
                .satisfies(one -> assertThat(one.potential()).isTrue());
    }

    @Test
    public void ranksChannelsAndKnowsBuiltInOnesInEveryLanguage() {
        Persona maja = world.personas.add(
                World.OWNER,
                "ITSD",
                Map.of("name", "Maja", "preferredChannels", List.of("Telefon", "Teams", "sms", "phone", "Teams")));

        assertThat(maja.habits().preferredChannels()).containsExactly("#phone", "Teams", "#sms");
        assertThat(ChannelWords.label("#phone").key()).isEqualTo("jm.term.channel.phone");
        assertThat(ChannelWords.label("Teams")).isEqualTo(Text.verbatim("Teams"));
        assertThat(ChannelWords.label("#nothing")).isEqualTo(Text.verbatim("#nothing"));
    }

    @Test
    public void takesTwentyChannelsAndNoMore() {
        List<String> twenty =
                IntStream.rangeClosed(1, 20).mapToObj(i -> "Channel " + i).toList();
        List<String> more =
                IntStream.rangeClosed(1, 21).mapToObj(i -> "Channel " + i).toList();

        assertThat(Persona.FIELDS.checked("preferredChannels", twenty)).isEqualTo(twenty);
        assertThat(problem(() -> Persona.FIELDS.checked("preferredChannels", more)))
                .isEqualTo("jm.problem.toomany");
        assertThat(problem(() -> Persona.FIELDS.checked("preferredChannels", List.of("x".repeat(101)))))
                .isEqualTo("jm.problem.toolong");
        assertThat(problem(() -> Persona.FIELDS.checked("preferredChannels", "Teams")))
                .isEqualTo("jm.problem.notalist");
        assertThat(problem(() -> Persona.FIELDS.checked("preferredChannels", Collections.singletonList(null))))
                .isEqualTo("jm.problem.required");
    }

    @Test
    public void takesEveryTextUpToItsLimit() {
        Persona.FIELDS.all().stream()
                .map(field -> field.name())
                .filter(name ->
                        !List.of("segmentId", "potential", "preferredChannels").contains(name))
                .forEach(name -> {
                    int most = List.of("name", "oneLine").contains(name) ? 255 : 4000;
                    assertThat(Persona.FIELDS.text(name, "x".repeat(most))).hasSize(most);
                    assertThat(problem(() -> Persona.FIELDS.text(name, "x".repeat(most + 1))))
                            .isEqualTo("jm.problem.toolong");
                });
        Segment.FIELDS.all().stream()
                .map(field -> field.name())
                .filter(name -> !name.equals("potential"))
                .forEach(name -> {
                    int most = name.equals("name") ? 255 : 4000;
                    assertThat(Segment.FIELDS.text(name, "x".repeat(most))).hasSize(most);
                    assertThat(problem(() -> Segment.FIELDS.text(name, "x".repeat(most + 1))))
                            .isEqualTo("jm.problem.toolong");
                });
    }

    @Test
    public void holdsTwoHundredPersonasAndAHundredSegments() {
        IntStream.rangeClosed(1, 200).forEach(i -> add("Persona " + i));
        IntStream.rangeClosed(1, 100)
                .forEach(i -> world.segments.add(World.OWNER, "ITSD", Map.of("name", "Segment " + i)));

        assertThat(problem(() -> add("One more"))).isEqualTo("jm.problem.toomany");
        assertThat(problem(() -> world.segments.add(World.OWNER, "ITSD", Map.of("name", "One more"))))
                .isEqualTo("jm.problem.toomany");
        assertThat(world.personas.library(World.OWNER, "ITSD").personas()).hasSize(200);
    }

    @Test
    public void givesANameOnce() {
        Persona maja = add("Maja");
        Persona bo = add("Bo");

        assertThat(problem(() -> add(" maja "))).isEqualTo("jm.problem.nametaken");
        assertThat(problem(
                        () -> world.personas.change(World.OWNER, "ITSD", bo.id().value(), 1, Map.of("name", "MAJA"))))
                .isEqualTo("jm.problem.nametaken");
        assertThat(world.personas
                        .change(World.OWNER, "ITSD", maja.id().value(), 1, Map.of("name", "MAJA"))
                        .name())
                .isEqualTo("MAJA");
        assertThat(problem(() -> world.personas.add(World.OWNER, "ITSD", Map.of("oneLine", "Nobody"))))
                .isEqualTo("jm.problem.required");
        assertThat(problem(() -> world.personas.add(World.OWNER, "ITSD", Map.of("name", "Eva", "age", 5))))
                .isEqualTo("jm.problem.unknownfield");
    }

    @Test
    public void overwritesNobodySilently() {
        int maja = add("Maja").id().value();
        world.personas.change(World.OWNER, "ITSD", maja, 1, Map.of("needs", "Peace"));

        Conflict conflict = catchThrowableOfType(
                Conflict.class,
                () -> world.personas.change(World.CONTRIBUTOR, "ITSD", maja, 1, Map.of("needs", "Speed")));

        assertThat(conflict.field()).isEqualTo("needs");
        assertThat(conflict.theirs()).isEqualTo("Peace");
        assertThat(conflict.version()).isEqualTo(2);
        assertThat(problem(() -> world.personas.change(World.OWNER, "ITSD", maja, 9, Map.of("needs", "Speed"))))
                .isEqualTo("jm.problem.versionunknown");
        assertThat(world.personas
                        .change(World.CONTRIBUTOR, "ITSD", maja, 2, Map.of("needs", "Speed"))
                        .portrait()
                        .needs())
                .isEqualTo("Speed");
    }

    /** P03. */
    @Test
    public void tellsOnWhichMapsAPersonaIs() {
        int maja = add("Maja").id().value();
        StoredMap open = aMap().named("Open").storedIn(world.storage);
        StoredMap narrow = aMap().named("Narrow").storedIn(world.storage);
        world.mapPersonas.choose(World.OWNER, open.id(), 1, List.of(maja));
        world.mapPersonas.choose(World.OWNER, narrow.id(), 1, List.of(maja));
        world.sharing.narrow(World.OWNER, narrow.id(), true);

        PersonaService.Placed seen =
                world.personas.library(World.VIEWER, "ITSD").personas().get(0);

        assertThat(seen.maps()).extracting(map -> map.text().name()).containsExactly("Open");
        assertThat(seen.hidden()).isEqualTo(1);
    }

    @Test
    public void keepsAPersonaThatIsOnAMap() {
        int maja = add("Maja").id().value();
        StoredMap map = aMap().named("Laptop").storedIn(world.storage);
        world.mapPersonas.choose(World.OWNER, map.id(), 1, List.of(maja));

        assertThat(problems(() -> world.personas.remove(World.ADMIN, "ITSD", maja)))
                .containsExactly(Text.of("jm.problem.personaused", "Laptop"));

        world.mapPersonas.choose(World.OWNER, map.id(), 2, List.of());
        world.personas.remove(World.ADMIN, "ITSD", maja);
        assertThat(world.personas.library(World.OWNER, "ITSD").personas()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.personas.remove(World.ADMIN, "ITSD", maja));
        assertThat(problem(() -> world.mapPersonas.choose(World.OWNER, map.id(), 3, List.of(maja))))
                .isEqualTo("jm.problem.personamissing");
    }

    /** An undo can bring back somebody who has left the library meanwhile. */
    @Test
    public void stillNamesAPersonaThatLeftTheLibrary() {
        int maja = add("Maja").id().value();
        StoredMap map = aMap().storedIn(world.storage);
        world.mapPersonas.choose(World.OWNER, map.id(), 1, List.of(maja));
        world.mapPersonas.choose(World.OWNER, map.id(), 2, List.of());
        world.personas.remove(World.ADMIN, "ITSD", maja);

        world.history.undo(World.OWNER, map.id(), 3);

        assertThat(world.mapPersonas.of(World.VIEWER, map.id()))
                .extracting(Persona::name)
                .containsExactly("Maja");
    }

    @Test
    public void keepsASegmentThatHasPersonas() {
        int segment = world.segments
                .add(World.OWNER, "ITSD", Map.of("name", "New employees"))
                .id()
                .value();
        int maja = world.personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja", "segmentId", segment))
                .id()
                .value();

        assertThat(problems(() -> world.segments.remove(World.ADMIN, "ITSD", segment)))
                .containsExactly(Text.of("jm.problem.segmentused", "Maja"));

        world.personas.change(World.OWNER, "ITSD", maja, 1, Collections.singletonMap("segmentId", null));
        world.segments.remove(World.ADMIN, "ITSD", segment);
        assertThat(world.segments.list(World.OWNER, "ITSD")).isEmpty();
    }

    @Test
    public void findsNoPersonaOfAnotherProject() {
        int foreign =
                world.storage.personas().add(10_001, Library.persona("Bo")).id().value();
        StoredMap map = aMap().storedIn(world.storage);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.personas.change(World.OWNER, "ITSD", foreign, 1, Map.of("name", "Mine")));
        assertThat(problem(() -> world.mapPersonas.choose(World.OWNER, map.id(), 1, List.of(foreign))))
                .isEqualTo("jm.problem.personamissing");
    }

    @Test
    public void takesTwelvePersonasOnAMapInTheirOrder() {
        List<Integer> thirteen = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> add("Persona " + i).id().value())
                .toList();
        StoredMap map = aMap().storedIn(world.storage);

        assertThat(problem(() -> world.mapPersonas.choose(World.OWNER, map.id(), 1, thirteen)))
                .isEqualTo("jm.problem.toomany");
        List<Integer> backwards =
                thirteen.stream().limit(12).sorted(Collections.reverseOrder()).toList();
        world.mapPersonas.choose(World.OWNER, map.id(), 1, backwards);

        assertThat(world.mapPersonas.of(World.VIEWER, map.id()))
                .extracting(persona -> persona.id().value())
                .isEqualTo(backwards);
        assertThat(map.changes().get(1).what().field()).isEqualTo("personas");
        assertThat(problem(() -> world.mapPersonas.choose(World.OWNER, map.id(), 2, "Maja")))
                .isEqualTo("jm.problem.notalist");
    }

    @Test
    public void tellsWhenSomebodyElseChoseMeanwhile() {
        int maja = add("Maja").id().value();
        int bo = add("Bo").id().value();
        StoredMap map = aMap().storedIn(world.storage);
        world.mapPersonas.choose(World.OWNER, map.id(), 1, List.of(maja));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> world.mapPersonas.choose(World.OWNER, map.id(), 1, List.of(bo)));
    }
}
