package org.journeymaps.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.Map;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.What;
import org.journeymaps.model.Anchor;
import org.journeymaps.persona.Library;
import org.journeymaps.persona.Persona;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.NotFound;
import org.journeymaps.term.TermLabels;
import org.journeymaps.testing.EnglishTexts;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** The log says in words what it keeps as numbers. */
public class PastWordsTest {
    private final World world = World.inMemory();
    private final StoredMap map =
            aMap().with(stage("A").with(touchpoint("Waits"))).storedIn(world.storage);
    private final int waits = map.touchpoint("Waits").id().value();
    private final PastWords words = new PastWords(
            world.access,
            new TermLabels(world.storage.terms()),
            world.storage.personas(),
            world.kinds,
            new EnglishTexts());

    /** What the last change says of the value before and after. */
    private List<String> said() {
        What what = map.changes().get(map.changes().size() - 1).what();
        PastWords.Told readable = words.of(World.VIEWER, map.id(), List.of(what));
        return java.util.Arrays.asList(readable.say(what, what.before()), readable.say(what, what.after()));
    }

    @Test
    public void namesWordsOfTheProjectThatWereTakenOffAndChosen() {
        world.words.changeTouchpoint(World.OWNER, map.id(), waits, map.version(), Map.of("channel", "Pigeon post"));
        assertThat(said()).containsExactly(null, "Pigeon post");
        world.words.changeTouchpoint(World.OWNER, map.id(), waits, map.version(), Map.of("channel", "e-mail"));
        assertThat(said()).containsExactly("Pigeon post", "E-mail");
    }

    @Test
    public void namesFeelingsWithWhatIsDoneAboutThem() {
        world.experiences.change(
                World.OWNER,
                map.id(),
                waits,
                map.version(),
                Map.of(
                        "feelings",
                        List.of(
                                Map.of("name", "angry", "kind", "experienced", "response", "We call back"),
                                Map.of("name", "Hopeful", "kind", "expected"))));

        assertThat(said()).containsExactly(null, "angry: We call back, Hopeful (expected)");
    }

    @Test
    public void namesAddressedPainsAlsoThoseThatAreGone() {
        Anchor place = Anchor.touchpoint(new Id<>(waits));
        Id<Finding> slow =
                world.storage.findings().add(map.id(), new Finding(new Id<>(0), place, Finding.Kind.PAIN, "Slow", 3));
        Id<Finding> unsure =
                world.storage.findings().add(map.id(), new Finding(new Id<>(0), place, Finding.Kind.PAIN, "Unsure", 3));
        int idea = world.improvements
                .propose(World.OWNER, map.id(), place, Proposal.of("A deputy", null, null))
                .value()
                .id()
                .value();
        world.improvements.address(World.OWNER, map.id(), idea, map.version(), List.of(slow.value(), unsure.value()));
        assertThat(said()).containsExactly(null, "Slow, Unsure");

        What addressed = map.changes().get(map.changes().size() - 1).what();
        world.findings.remove(World.OWNER, map.id(), slow.value());
        assertThat(words.of(World.VIEWER, map.id(), List.of(addressed)).say(addressed, addressed.after()))
                .isEqualTo("no longer there, Unsure");
    }

    @Test
    public void namesPersonas() {
        Persona maja = world.storage.personas().add(10_000, Library.persona("Maja"));
        world.mapPersonas.choose(
                World.OWNER, map.id(), map.version(), List.of(maja.id().value()));

        assertThat(said()).containsExactly(null, "Maja");
    }

    @Test
    public void leavesOtherValuesAsTheyAreAndTellsStrangersNothing() {
        world.maps.changeMap(World.OWNER, map.id(), map.version(), Map.of("goal", "Fewer calls"));
        assertThat(said()).containsExactly(null, null);

        What channel = new What(Change.Subject.TOUCHPOINT, waits, "channel", null, "1");
        assertThatThrownBy(() -> words.of(World.STRANGER, map.id(), List.of(channel)))
                .isInstanceOf(NotFound.class);
    }
}
