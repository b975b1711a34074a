package org.journeymaps.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
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

    private List<@Nullable String> kindsKept(String... kinds) {
        return Stream.of(kinds)
                .map(kind -> {
                    change(Map.of("category", kind));
                    return map.finding("Nothing moves").nature().category();
                })
                .toList();
    }

    /** P17. */
    @Test
    public void tellsAGapInTheCommunicationFromAnError() {
        assertThat(kindsKept("gap", "error")).containsExactly("gap", "error");
        assertThat(refused(Map.of("category", "hole")).faults().get(0).field()).isEqualTo("category");
    }

    /** D16. */
    @Test
    public void saysOfWhatTypeAnInternalBarrierIs() {
        assertThat(kindsKept("rigid", "authority", "barrier")).containsExactly("rigid", "authority", "barrier");
    }

    /** M15. */
    @Test
    public void saysWhatIsComplicatedAndWhereThereIsFriction() {
        assertThat(kindsKept("complicated", "friction")).containsExactly("complicated", "friction");
    }

    /** T19. */
    @Test
    public void wasFoundBeforeCustomersMetItOrIsActual() {
        change(Map.of("occurrence", "potential", "frequency", 4));
        assertThat(map.finding("Nothing moves").nature()).isEqualTo(new Nature(null, "potential", 4));

        change(Map.of("occurrence", "actual"));
        assertThat(map.finding("Nothing moves").nature().occurrence()).isEqualTo("actual");
        assertThat(refused(Map.of("occurrence", "perhaps")).faults().get(0).field())
                .isEqualTo("occurrence");
    }

    /** D23. */
    @Test
    public void hasAnOwner() {
        change(Map.of("owner", "agent"));

        assertThat(map.finding("Nothing moves").handling().owner()).isEqualTo(new Person("agent"));
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
