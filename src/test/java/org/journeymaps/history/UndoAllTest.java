package org.journeymaps.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.log.Change;
import org.journeymaps.platform.IssueView;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Whatever somebody did to a map, taking it back step by step gives the same map again, and so does redoing (QC4). */
public class UndoAllTest extends StorageContract {
    private static final int STEPS = 12;

    private final int sequences;

    public UndoAllTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
        this.sequences = kind.equals("in memory") ? 1000 : 6;
    }

    @Test
    public void givesTheSameMapAgain() {
        for (int seed = 0; seed < sequences; seed++) {
            World world = new World(sequences > 100 ? Storage.inMemory() : storage);
            undoAllAndRedoAll(world, seed);
        }
    }

    private static void undoAllAndRedoAll(World world, int seed) {
        List<IssueView> issues = List.of(world.issues.add("BACK-1", "Fix"), world.issues.add("BACK-2", "Mend"));
        StoredMap map = aMap().with(
                        stage("First").with(touchpoint("Orders").hurting("Slow", 3), touchpoint("Waits")),
                        stage("Then").with(touchpoint("Collects").improvedBy("Tell")))
                .withUnplaced(touchpoint("Somewhere").thinking("Why?").expecting(1))
                .storedIn(world.storage);
        WholeMap before = WholeMap.of(world, map);
        List<Integer> steps = new RandomSteps(world, map, issues, seed).take(STEPS);
        WholeMap after = WholeMap.of(world, map);

        List<Integer> undone = undoAll(world, map, steps);
        assertThat(WholeMap.of(world, map)).as("undone, seed %s", seed).isEqualTo(before);
        undoAll(world, map, undone);
        assertThat(WholeMap.of(world, map)).as("redone, seed %s", seed).isEqualTo(after);
        assertThat(map.changes().stream().map(Change::revision))
                .as("revisions are contiguous")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, map.version()).boxed().toList())
                .hasSize(1 + 3 * steps.size());
    }

    private static List<Integer> undoAll(World world, StoredMap map, List<Integer> steps) {
        List<Integer> undone = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            undone.add(world.history.undo(World.OWNER, map.id(), steps.get(i)).version());
        }
        return undone;
    }
}
