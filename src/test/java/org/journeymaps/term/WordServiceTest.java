package org.journeymaps.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Type, channel and department are words of the project that anybody who edits can choose and add. */
public class WordServiceTest extends StorageContract {
    private final World world = new World(storage);
    private final StoredMap map = aMap().inProject(projectId)
            .with(stage("A").with(touchpoint("Waits")))
            .storedIn(storage);
    private final int waits = map.touchpoint("Waits").id().value();

    public WordServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        world.projects.add(projectId, "WORDS", "Words").createdInBy("po");
    }

    private Map<String, ShownWord> change(Map<String, ?> values) {
        return world.words
                .changeTouchpoint(World.OWNER, map.id(), waits, map.version(), values)
                .value();
    }

    @Test
    public void findsABuiltInWordInAnyOfTheFourLanguages() {
        ShownWord danish = change(Map.of("type", "Ventetid")).get("type");

        assertThat(danish.key()).isEqualTo("waiting");
        assertThat(danish.name()).isEqualTo("waiting");
        assertThat(change(Map.of("type", "väntetid")).get("type")).isEqualTo(danish);
        assertThat(map.touchpoint("Waits").meeting().type()).isEqualTo(danish.id());
    }

    /** T06. */
    @Test
    public void addsAWordThatIsNewAndKnowsItInAnySpelling() {
        ShownWord added =
                change(Map.of("channel", " Portal ", "department", "Portal")).get("channel");

        assertThat(added.name()).isEqualTo("Portal");
        assertThat(change(Map.of("channel", "PORTAL")).get("channel")).isEqualTo(added);
        assertThat(storage.terms().of(projectId)).extracting(Term::name).containsExactlyInAnyOrder("Portal", "Portal");
        assertThat(world.words.choices(World.OWNER, map.id(), TermKind.CHANNEL))
                .contains(added, new ShownWord(0, "E-mail", "email"))
                .noneMatch(word -> "waiting".equals(word.key()));
    }

    @Test
    public void takesAWordOffAndLeavesItInTheProject() {
        change(Map.of("department", "HR"));

        assertThat(change(Collections.singletonMap("department", null))).containsEntry("department", null);
        assertThat(map.touchpoint("Waits").company().department()).isNull();
        assertThat(storage.terms().of(projectId)).hasSize(1);
    }

    @Test
    public void isUndoneLikeEveryOtherField() {
        ShownWord portal = change(Map.of("channel", "Portal")).get("channel");
        change(Map.of("channel", "E-mail"));

        world.history.undo(World.OWNER, map.id(), map.version());

        assertThat(map.touchpoint("Waits").meeting().channel()).isEqualTo(portal.id());
    }

    @Test
    public void tellsBothWordsWhenSomebodyWasFaster() {
        int seen = map.version();
        change(Map.of("channel", "E-mail"));

        Conflict conflict = catchThrowableOfType(
                Conflict.class,
                () -> world.words.changeTouchpoint(World.OWNER, map.id(), waits, seen, Map.of("channel", "Portal")));

        assertThat(((ShownWord) conflict.theirs()).key()).isEqualTo("email");
        assertThat(((ShownWord) conflict.mine()).name()).isEqualTo("Portal");
        assertThat(storage.terms().of(projectId)).extracting(Term::name).doesNotContain("Portal");
    }

    @Test
    public void refusesAWordThatIsTooLongOrNoTextAndAFieldThatHoldsNoWord() {
        assertThat(change(Map.of("type", "x".repeat(255))).get("type").id()).isPositive();
        assertThatThrownBy(() -> change(Map.of("type", "x".repeat(256)))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change(Map.of("type", 5))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change(Map.of("name", "Waits long"))).isInstanceOf(Invalid.class);
    }
}
