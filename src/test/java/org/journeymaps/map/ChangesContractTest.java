package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.Changes;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.World;
import org.junit.Test;

/** What {@link Changes} promises (QC4). */
public class ChangesContractTest extends StorageContract {
    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);

    public ChangesContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    private static final List<Subject> SUBJECTS = new World(Storage.inMemory()).kinds.subjects();

    @Test
    public void keepsEveryPartOfAChange() {
        for (Subject subject : SUBJECTS) {
            Change change =
                    change(SUBJECTS.indexOf(subject) + 1, new What(subject, 11, "thoughts", "x".repeat(4000), null));

            storage.changes().append(change);

            assertThat(storage.changes().since(map, SUBJECTS.indexOf(subject))).containsExactly(change);
        }
    }

    @Test
    public void listsTheChangesOfOneMapAboveARevisionOldestFirst() {
        storage.changes().append(change(1, What.created(Subject.MAP, map.value(), "Laptop")));
        storage.changes().append(change(2, named("two")));
        storage.changes().append(change(3, named("three")));
        storage.changes()
                .append(new Change(new Id<>(map.value() + 1), 2, "po", World.NOW, named("of another map"), null));

        assertThat(storage.changes().since(map, 0)).extracting(Change::revision).containsExactly(1, 2, 3);
        assertThat(storage.changes().since(map, 1)).extracting(Change::revision).containsExactly(2, 3);
        assertThat(storage.changes().since(map, 3)).isEmpty();
    }

    @Test
    public void refusesARevisionThatIsTaken() {
        storage.changes().append(change(1, named("first")));

        assertThatThrownBy(() -> storage.changes().append(change(1, named("second"))))
                .isInstanceOf(RuntimeException.class);

        assertThat(storage.changes().since(map, 0))
                .extracting(change -> change.what().after())
                .containsExactly("first");
    }

    private static What named(String name) {
        return new What(Subject.STAGE, 5, "name", null, name);
    }

    private Change change(int revision, What what) {
        return new Change(map, revision, "po", World.NOW, what, null);
    }
}
