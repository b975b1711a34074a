package org.journeymaps.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import org.journeymaps.improvement.Improvement.Score;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Change;
import org.journeymaps.map.Change.What;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Proposes improvements where they are needed (P16, P28). */
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
}
