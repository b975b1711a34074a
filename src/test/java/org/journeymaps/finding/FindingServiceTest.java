package org.journeymaps.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.Map;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Change;
import org.journeymaps.map.Change.What;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Reports pains and gains where they arise, and edits them (M01). */
public class FindingServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().with(
                    stage("A").with(touchpoint("Waits").hurting("Nothing moves", 5)))
            .storedIn(world.storage);
    private final Id<Touchpoint> waits = map.touchpoint("Waits").id();

    @Test
    public void reportsAPainAtATouchpoint() {
        Written<Finding> written = world.findings.report(
                World.CONTRIBUTOR, map.id(), waits, Finding.Kind.PAIN, Wording.of(" Nobody answers ", 4));

        assertThat(map.finding("Nobody answers"))
                .isEqualTo(written.value())
                .isEqualTo(new Finding(
                        written.value().id(), Anchor.touchpoint(waits), Finding.Kind.PAIN, "Nobody answers", 4));
        assertThat(map.changes())
                .last()
                .extracting(Change::what)
                .isEqualTo(What.created(
                        Change.Subject.FINDING, written.value().id().value(), "Nobody answers"));
        assertThat(written.version()).isEqualTo(2);
    }

    @Test
    public void refusesAFindingWithoutAText() {
        assertThat(catchThrowableOfType(Invalid.class, () -> Wording.of(" ", 4))
                        .faults()
                        .get(0)
                        .field())
                .isEqualTo("text");
        assertThat(catchThrowableOfType(Invalid.class, () -> Wording.of("x", 6))
                        .faults()
                        .get(0)
                        .field())
                .isEqualTo("severity");
    }

    @Test
    public void findsNoTouchpointOfAnotherMap() {
        StoredMap other = aMap().storedIn(world.storage);

        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> world.findings.report(
                                World.OWNER, other.id(), waits, Finding.Kind.GAIN, new Wording("x", null))))
                .isNotNull();
        assertThat(other.version()).isEqualTo(1);
    }

    @Test
    public void refusesAnEditOfATextThatChangedSince() {
        int pain = map.finding("Nothing moves").id().value();
        world.findings.change(World.OWNER, map.id(), pain, 1, Map.of("text", "Theirs"));

        world.findings.change(World.ADMIN, map.id(), pain, 1, Map.of("severity", 1));
        Conflict conflict = catchThrowableOfType(
                Conflict.class, () -> world.findings.change(World.ADMIN, map.id(), pain, 1, Map.of("text", "Mine")));

        assertThat(conflict.theirs()).isEqualTo("Theirs");
        assertThat(map.finding("Theirs").severity()).isEqualTo(1);
    }
}
