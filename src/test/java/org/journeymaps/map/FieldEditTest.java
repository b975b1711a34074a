package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** The conflict unit is the field: edits of other fields merge, an edit of a field that changed since is refused (QC2). */
public class FieldEditTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().with(stage("A")
                    .with(
                            touchpoint("Orders"),
                            touchpoint("Waits").thinking("Why?").experiencing(-2)))
            .storedIn(world.storage);
    private final int waits = map.touchpoint("Waits").id().value();

    @Test
    public void changesAFieldAndLogsItsValueBeforeAndAfter() {
        Written<Experience> written = experience(1, Map.of("thoughts", "At last"));

        assertThat(written.version()).isEqualTo(2);
        assertThat(written.value().thoughts()).isEqualTo("At last");
        assertThat(map.experience(new Id<>(waits)).orElseThrow().thoughts()).isEqualTo("At last");
        assertThat(map.version()).isEqualTo(2);
        assertThat(last())
                .isEqualTo(new Change(
                        map.id(),
                        2,
                        "po",
                        World.NOW,
                        new What(Subject.EXPERIENCE, waits, "thoughts", "Why?", "At last"),
                        null));
    }

    @Test
    public void logsEmotionsAsTheyAreRead() {
        experience(1, Map.of("experienced", 0.5));

        assertThat(last().what()).isEqualTo(new What(Subject.EXPERIENCE, waits, "experienced", "-2.0", "0.5"));
    }

    @Test
    public void logsEachOfSeveralFieldsUnderARevisionOfItsOwn() {
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put("customerGoal", "Get it");
        edit.put("waitingMinutes", 90);

        assertThat(edit(waits, 1, edit).version()).isEqualTo(3);

        assertThat(map.changes())
                .extracting(change -> change.revision() + " " + change.what().field())
                .containsExactly("1 null", "2 customerGoal", "3 waitingMinutes");
    }

    @Test
    public void writesNothingWhereTheValueIsTheSame() {
        Written<Experience> written = experience(1, Map.of("thoughts", "  Why? ", "experienced", -2));

        assertThat(written.version()).isEqualTo(1);
        assertThat(map.version()).isEqualTo(1);
        assertThat(map.changes()).hasSize(1);
    }

    @Test
    public void clearsAField() {
        experience(1, Collections.singletonMap("experienced", null));

        assertThat(map.experience(new Id<>(waits)).orElseThrow().experienced()).isNull();
        assertThat(last().what()).isEqualTo(new What(Subject.EXPERIENCE, waits, "experienced", "-2.0", null));
    }

    @Test
    public void mergesEditsOfOtherFieldsHoweverOldTheVersion() {
        experience(1, Map.of("thoughts", "Theirs"));
        edit(waits, 1, Map.of("name", "Still waits"));
        edit(map.touchpoint("Orders").id().value(), 1, Map.of("description", "Theirs"));

        experience(1, Map.of("experienced", 1));
        Written<Touchpoint> written = edit(waits, 1, Map.of("description", "Mine"));

        assertThat(written.version()).isEqualTo(6);
        assertThat(map.touchpoint("Still waits").meeting().description()).isEqualTo("Mine");
        assertThat(map.touchpoint("Orders").meeting().description()).isEqualTo("Theirs");
        assertThat(map.experience(new Id<>(waits)).orElseThrow().thoughts()).isEqualTo("Theirs");
    }

    @Test
    public void doesNotTakeAFieldOfTheSameNameForTheSameField() {
        edit(waits, 1, Map.of("name", "Theirs"));

        world.maps.changeMap(World.OWNER, map.id(), 1, Map.of("name", "Mine"));
        world.maps.changeStage(World.OWNER, map.id(), map.stage("A").id().value(), 1, Map.of("name", "Mine"));
        edit(map.touchpoint("Orders").id().value(), 1, Map.of("name", "Mine"));

        assertThat(map.version()).isEqualTo(5);
    }

    @Test
    public void refusesAnEditOfAFieldThatChangedSince() {
        experience(1, Map.of("thoughts", "Theirs"));

        Conflict conflict = conflictOf(() -> experience(1, Map.of("thoughts", "Mine")));

        assertThat(conflict.field()).isEqualTo("thoughts");
        assertThat(conflict.theirs()).isEqualTo("Theirs");
        assertThat(conflict.mine()).isEqualTo("Mine");
        assertThat(conflict.version()).isEqualTo(2);
        assertThat(map.version()).isEqualTo(2);
        assertThat(map.experience(new Id<>(waits)).orElseThrow().thoughts()).isEqualTo("Theirs");
    }

    @Test
    public void refusesAnEditOfAFieldThatWasClearedSince() {
        experience(1, Collections.singletonMap("thoughts", null));

        Conflict conflict = conflictOf(() -> experience(1, Map.of("thoughts", "Mine")));

        assertThat(conflict.theirs()).isNull();
    }

    @Test
    public void takesAnEditOfAFieldThatChangedSinceToTheSameValue() {
        experience(1, Map.of("thoughts", "Both"));

        Written<Experience> written = experience(1, Map.of("thoughts", "Both"));

        assertThat(written.version()).isEqualTo(2);
    }

    @Test
    public void takesAnEditByWhomeverHasSeenTheLastChange() {
        experience(1, Map.of("thoughts", "Theirs"));

        assertThat(experience(2, Map.of("thoughts", "Mine")).version()).isEqualTo(3);
    }

    @Test
    public void writesNoneOfSeveralFieldsWhenOneIsRefused() {
        experience(1, Map.of("experienced", 2));
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put("thoughts", "Mine");
        edit.put("experienced", 1);

        conflictOf(() -> experience(1, edit));

        assertThat(map.version()).isEqualTo(2);
        assertThat(map.changes()).hasSize(2);
        assertThat(map.experience(new Id<>(waits)).orElseThrow().thoughts()).isEqualTo("Why?");
    }

    @Test
    public void writesNoneOfSeveralFieldsWhenOneIsInvalid() {
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put("description", "Mine");
        edit.put("waitingMinutes", -1);

        Invalid invalid = catchThrowableOfType(Invalid.class, () -> edit(waits, 1, edit));

        assertThat(invalid.faults()).extracting(Fault::field).containsExactly("waitingMinutes");
        assertThat(map.version()).isEqualTo(1);
        assertThat(map.touchpoint("Waits").meeting().description()).isNull();
    }

    @Test
    public void refusesAVersionThatTheMapHasNotReached() {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> experience(2, Map.of("thoughts", "Mine")));

        assertThat(invalid.faults()).containsExactly(Fault.inField("If-Match", Text.of("jm.problem.versionunknown")));
    }

    @Test
    public void refusesAnEditOfNothing() {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> experience(1, Map.of()));

        assertThat(invalid.text()).isEqualTo(Text.of("jm.problem.nothingtochange"));
    }

    @Test
    public void refusesAFieldThatIsNotThere() {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> experience(1, Map.of("ownerKey", "me")));

        assertThat(invalid.faults()).containsExactly(Fault.inField("ownerKey", Text.of("jm.problem.unknownfield")));
    }

    @Test
    public void findsNoRecordOfAnotherMap() {
        StoredMap other = aMap().storedIn(world.storage);

        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> world.maps.changeTouchpoint(World.OWNER, other.id(), waits, 1, Map.of("name", "Mine"))))
                .isNotNull();
        assertThat(map.touchpoint("Waits")).isNotNull();
    }

    @Test
    public void namesTheAuthorOfAChange() {
        world.maps.changeTouchpoint(World.ADMIN, map.id(), waits, 1, Map.of("name", "New"));

        assertThat(last().authorKey()).isEqualTo("admin");
    }

    private Written<Experience> experience(int seen, Map<String, ?> edit) {
        var written = world.experiences.change(World.OWNER, map.id(), waits, seen, edit);
        return new Written<>(written.map(), written.version(), written.value().experience());
    }

    private Written<Touchpoint> edit(int id, int seen, Map<String, ?> edit) {
        return world.maps.changeTouchpoint(World.OWNER, map.id(), id, seen, edit);
    }

    private Change last() {
        return map.changes().get(map.changes().size() - 1);
    }

    private static Conflict conflictOf(ThrowingCallable edit) {
        return catchThrowableOfType(Conflict.class, edit);
    }
}
