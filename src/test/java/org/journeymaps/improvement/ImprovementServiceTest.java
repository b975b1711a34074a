package org.journeymaps.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.finding.Finding;
import org.journeymaps.history.HistoryFilter;
import org.journeymaps.improvement.Improvement.Score;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.ChangeFilter.Span;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Proposes improvements where they are needed. */
public class ImprovementServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map =
            aMap().with(stage("A").with(touchpoint("Waits"))).storedIn(world.storage);
    private final Id<Touchpoint> waits = map.touchpoint("Waits").id();

    @Test
    public void proposesAnImprovementAtATouchpoint() {
        var written = world.improvements.propose(
                World.CONTRIBUTOR, map.id(), Anchor.touchpoint(waits), Proposal.of(" A deputy approves ", 4, null));

        assertThat(world.storage.improvements().of(map.id()))
                .containsExactly(written.value())
                .containsExactly(new Improvement(
                        written.value().id(),
                        Anchor.touchpoint(waits),
                        "A deputy approves",
                        new Score(4, null),
                        List.of()));
        assertThat(map.changes())
                .last()
                .extracting(Change::what)
                .isEqualTo(What.created(
                        Change.Subject.IMPROVEMENT, written.value().id().value(), "A deputy approves"));
    }

    @Test
    public void refusesAProposalWithoutATextOrWithAScoreBeyondTheScale() {
        assertThatThrownBy(() -> Proposal.of(" ", null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Proposal.of("x", 6, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Proposal.of("x", null, 0)).isInstanceOf(Invalid.class);
    }

    @Test
    public void refusesATouchpointThatIsNotOnTheMap() {
        assertThatThrownBy(() -> world.improvements.propose(
                        World.CONTRIBUTOR, map.id(), Anchor.touchpoint(new Id<>(999)), Proposal.of("x", null, null)))
                .isInstanceOf(NotFound.class);
    }

    /** T18; who proposed it (D10), and who owns it (D23). */
    @Test
    public void saysWhyItHelpsAndWhoDecidedItWhen() {
        int idea = world.improvements
                .propose(World.OWNER, map.id(), Anchor.map(map.id()), Proposal.of("A deputy", null, null))
                .value()
                .id()
                .value();
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put("rationale", "Nobody waits for one person");
        decided.put("benefit", "load");
        decided.put("proposedBy", "employee");
        decided.put("phase", "progress");
        decided.put("decidedBy", "agent");
        decided.put("owner", "po");
        decided.put("decidedAt", "2026-04-14");

        world.improvements.change(World.OWNER, map.id(), idea, map.version(), decided);

        Improvement changed = map.improvement("A deputy");
        assertThat(changed.worth()).isEqualTo(new Worth("Nobody waits for one person", "load", "employee"));
        assertThat(changed.decision())
                .isEqualTo(new Decision("progress", new Person("agent"), LocalDate.of(2026, 4, 14), new Person("po")));
        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(map.improvement("A deputy").decision().at()).isNull();
        assertThatThrownBy(() -> world.improvements.change(
                        World.OWNER, map.id(), idea, map.version(), Map.of("decidedBy", "nobody")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void hangsAnOpportunityForMoreTargetedMessagesOnAStage() {
        Anchor stage = Anchor.stage(map.stage("A").id());
        int idea = world.improvements
                .propose(World.OWNER, map.id(), stage, Proposal.of("Write to whom it concerns", null, null))
                .value()
                .id()
                .value();

        world.improvements.change(World.OWNER, map.id(), idea, map.version(), Map.of("benefit", "messages"));

        Improvement changed = map.improvement("Write to whom it concerns");
        assertThat(changed.anchor()).isEqualTo(stage);
        assertThat(changed.worth().benefit()).isEqualTo("messages");
    }

    /** D02: whoever asks for a touchpoint's history finds the decision there, and the improvement stays where it was proposed. */
    @Test
    public void tiesADecisionToTheTouchpointThatGaveRiseToIt() {
        int idea = idea();
        world.improvements.change(
                World.OWNER, map.id(), idea, map.version(), Map.of("decidedBy", "agent", "rationale", "They wait"));

        assertThat(map.improvement("A deputy"))
                .returns(place, Improvement::anchor)
                .returns(new Person("agent"), one -> one.decision().by());
        assertThat(world.history.list(
                        World.VIEWER,
                        map.id(),
                        new HistoryFilter(null, null, waits, "decidedBy", new Span(null, null)),
                        Integer.MAX_VALUE,
                        50))
                .extracting(Change::what)
                .containsExactly(new What(Change.Subject.IMPROVEMENT, idea, "decidedBy", null, "agent"));
    }

    private final Anchor place = Anchor.touchpoint(waits);

    private int pain(String text) {
        return world.storage
                .findings()
                .add(map.id(), new Finding(new Id<>(0), place, Finding.Kind.PAIN, text, 3))
                .value();
    }

    private int idea() {
        return world.improvements
                .propose(World.CONTRIBUTOR, map.id(), place, Proposal.of("A deputy", null, null))
                .value()
                .id()
                .value();
    }

    @Test
    public void addressesPainsOfTheMapInTheOrderChosenEachOnce() {
        int idea = idea();
        int slow = pain("Slow");
        int unsure = pain("Unsure");

        var written =
                world.improvements.address(World.OWNER, map.id(), idea, map.version(), List.of(unsure, slow, unsure));

        assertThat(written.value().addresses()).extracting(Id::value).containsExactly(unsure, slow);
        assertThat(world.storage.improvements().of(map.id())).containsExactly(written.value());
        assertThat(map.changes())
                .last()
                .extracting(Change::what)
                .isEqualTo(new What(Change.Subject.IMPROVEMENT, idea, "addresses", "", unsure + "," + slow));
        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(world.storage.improvements().of(map.id()).get(0).addresses()).isEmpty();
    }

    @Test
    public void addressesNothingThatIsNotOnTheMap() {
        int idea = idea();
        int gone = pain("Gone");
        world.findings.remove(World.OWNER, map.id(), gone);
        StoredMap other = aMap().with(stage("B").with(touchpoint("Pays").hurting("Dear", 1)))
                .storedIn(world.storage);

        for (int strange : List.of(gone, other.finding("Dear").id().value(), 987_654)) {
            assertThatThrownBy(() ->
                            world.improvements.address(World.OWNER, map.id(), idea, map.version(), List.of(strange)))
                    .isInstanceOf(Invalid.class);
        }
        assertThat(world.storage.improvements().of(map.id()).get(0).addresses()).isEmpty();
    }

    @Test
    public void tellsWhoeverAddressesAtTheSameTimeOfTheOther() {
        int idea = idea();
        int slow = pain("Slow");
        int seen = map.version();
        world.improvements.address(World.OWNER, map.id(), idea, seen, List.of(slow));

        assertThatThrownBy(() -> world.improvements.address(World.OWNER, map.id(), idea, seen, List.of(pain("Unsure"))))
                .isInstanceOf(org.journeymaps.problem.Conflict.class);
    }
}
