package org.journeymaps.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** However many values are wanted, no statement lists more than Oracle takes (QR5). */
@RunWith(Parameterized.class)
public class RowsTest {
    private final Storage storage;

    public RowsTest(String database, Supplier<ActiveObjects> ao) {
        storage = Storage.in(ao.get());
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return GenuineActiveObjects.onBoth();
    }

    @Test
    public void splitsValuesIntoThousands() {
        assertThat(Rows.chunks(List.of())).isEmpty();
        assertThat(sizes(1)).containsExactly(1);
        assertThat(sizes(1000)).containsExactly(1000);
        assertThat(sizes(1001)).containsExactly(1000, 1);
        assertThat(sizes(2500)).containsExactly(1000, 1000, 500);
    }

    private static List<Integer> sizes(int values) {
        List<Integer> all = IntStream.range(0, values).boxed().toList();
        assertThat(Rows.chunks(all).stream().flatMap(Arrays::stream)).containsExactlyElementsOf(all);
        return Rows.chunks(all).stream().map(chunk -> chunk.length).toList();
    }

    @Test
    public void readsWhatIsWantedInAStatementForEveryThousand() {
        List<MapHead> heads = storage.transactions().write(() -> IntStream.range(0, 1001)
                .mapToObj(i -> storage.maps().add(50_000, new MapText("Map " + i, null, null), "po"))
                .map(id -> storage.maps().head(id).orElseThrow())
                .toList());

        Statements.restart();
        List<MapHead> found =
                storage.maps().heads(heads.stream().map(MapHead::id).toList());

        assertThat(Statements.ofThisThread()).isEqualTo(2);
        assertThat(found).containsExactlyElementsOf(heads);
        assertThat(storage.maps().whole(heads)).hasSize(1001);
    }
}
