package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link StableIds} promises. */
public class StableIdsContractTest extends StorageContract {
    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);
    private final Id<JourneyMap> other = new Id<>((int) projectId * 10 + 1);
    private final String id = "map-" + projectId;

    public StableIdsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void keepsTheIdsOfOneMapApartFromThoseOfAnother() {
        Map<RecordKey, String> ids = Map.of(
                new RecordKey(Subject.MAP, 1),
                id,
                new RecordKey(Subject.STAGE, 1),
                "a",
                new RecordKey(Subject.STAGE, 2),
                "b");
        storage.stableIds().keep(map, ids);
        storage.stableIds().keep(other, Map.of(new RecordKey(Subject.STAGE, 1), "a"));

        assertThat(storage.stableIds().of(map)).isEqualTo(ids);
        assertThat(storage.stableIds().of(other)).hasSize(1);
        assertThat(storage.stableIds().of(new Id<>(other.value() + 1))).isEmpty();
    }

    @Test
    public void findsMapsByTheirOwnIdOnly() {
        storage.stableIds()
                .keep(map, Map.of(new RecordKey(Subject.MAP, 1), id, new RecordKey(Subject.STAGE, 1), id + "s"));
        storage.stableIds().keep(other, Map.of(new RecordKey(Subject.MAP, 2), id));

        assertThat(storage.stableIds().mapsNamed(id)).containsExactly(map, other);
        assertThat(storage.stableIds().mapsNamed(id + "s")).isEmpty();
    }

    @Test
    public void takesNoIdsAtAll() {
        storage.stableIds().keep(map, Map.of());

        assertThat(storage.stableIds().of(map)).isEmpty();
    }
}
