package org.journeymaps.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
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
                World.CONTRIBUTOR,
                map.id(),
                Anchor.touchpoint(waits),
                Finding.Kind.PAIN,
                Wording.of(" Nobody answers ", 4));

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
                                World.OWNER,
                                other.id(),
                                Anchor.touchpoint(waits),
                                Finding.Kind.GAIN,
                                new Wording("x", null))))
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

    private int pain() {
        return map.finding("Nothing moves").id().value();
    }

    private Written<Finding> change(Map<String, ?> values) {
        return world.findings.change(World.OWNER, map.id(), pain(), map.version(), values);
    }

    private Invalid refused(Map<String, ?> values) {
        return catchThrowableOfType(Invalid.class, () -> change(values));
    }

    /** P15: strengths and weaknesses belong to a stage or to the whole map as well. */
    @Test
    public void hangsOnAStageOrOnTheMapAsAWhole() {
        Anchor stage = Anchor.stage(map.stage("A").id());
        world.findings.report(World.CONTRIBUTOR, map.id(), stage, Finding.Kind.GAIN, new Wording("Friendly", null));
        world.findings.report(
                World.CONTRIBUTOR, map.id(), Anchor.map(map.id()), Finding.Kind.PAIN, new Wording("Slow", 2));

        assertThat(map.finding("Friendly").anchor()).isEqualTo(stage);
        assertThat(map.finding("Slow").anchor()).isEqualTo(Anchor.map(map.id()));
        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> world.findings.report(
                                World.OWNER,
                                map.id(),
                                Anchor.stage(new Id<>(999)),
                                Finding.Kind.GAIN,
                                new Wording("x", null))))
                .isNotNull();
    }

    /** P17, D16, M15, T19: of what kind it is, whether customers have met it, how often, and who owns it (D23). */
    @Test
    public void saysOfWhatKindItIsAndWhoOwnsIt() {
        change(Map.of("category", "gap", "occurrence", "potential", "frequency", 4, "owner", "agent"));

        Finding changed = map.finding("Nothing moves");
        assertThat(changed.nature()).isEqualTo(new Nature("gap", "potential", 4));
        assertThat(changed.handling().owner()).isEqualTo(new Person("agent"));
        assertThat(refused(Map.of("category", "hole")).faults().get(0).field()).isEqualTo("category");
    }

    @Test
    public void isOwnedByNobodyWhoIsNotThereOrWhomTheWriterMayNotLookUp() {
        assertThat(refused(Map.of("owner", "nobody")).text().key()).isEqualTo("jm.problem.party");

        world.directory.close();

        assertThat(refused(Map.of("owner", "agent")).text().key()).isEqualTo("jm.problem.party");
    }

    @Test
    public void isAcceptedOnlyWithAReason() {
        assertThat(refused(Map.of("state", "accepted")).faults().get(0).field()).isEqualTo("state");
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("state", "accepted");
        both.put("reason", "It costs more than it hurts");

        change(both);

        assertThat(map.finding("Nothing moves").handling().state()).isEqualTo("accepted");
        assertThat(refused(Collections.singletonMap("reason", null))
                        .faults()
                        .get(0)
                        .field())
                .isEqualTo("reason");
    }

    @Test
    public void isSolvedOnlyAfterItsEffectWasMeasured() {
        assertThat(refused(Map.of("state", "solved")).text().key()).isEqualTo("jm.problem.solved.measuring");
        change(Map.of("state", "measuring"));

        change(Map.of("state", "solved"));
        change(Map.of("frequency", 1));

        assertThat(map.finding("Nothing moves").handling().state()).isEqualTo("solved");
        change(Map.of("state", "open"));
        assertThat(map.finding("Nothing moves").handling()).isEqualTo(Handling.OPEN);
    }

    @Test
    public void isUndoneFieldByField() {
        change(Map.of("state", "measuring"));
        change(Map.of("owner", "agent"));

        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(map.finding("Nothing moves").handling()).isEqualTo(new Handling("measuring", null, null));

        world.history.undo(World.OWNER, map.id(), 2);
        assertThat(map.finding("Nothing moves").handling()).isEqualTo(Handling.OPEN);
    }
}
