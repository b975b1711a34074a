package org.journeymaps.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link SearchTexts} promises. */
public class SearchTextsContractTest extends StorageContract {
    private final String word = "w" + projectId + "w";
    private final Id<JourneyMap> map = new Id<>((int) projectId);
    private final SearchTexts texts = storage.searchTexts();

    public SearchTextsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    private Piece piece(int id, int revision, String said, String gone) {
        return new Piece(new Where(map, Subject.FINDING, id, "text"), revision, said, said, gone);
    }

    @Test
    public void handsOverWhatSaysAllWordsOrLostOne() {
        Piece both = piece(1, 1, "a " + word + " moves", "");
        Piece one = piece(2, 1, word, "");
        Piece lost = piece(3, 2, "", "moves " + word);
        texts.add(List.of(both, one, lost));

        assertThat(knowing(word)).containsExactlyInAnyOrder(lost, one, both);
        assertThat(knowing(word, "moves")).contains(lost, both).doesNotContain(one);
    }

    private List<Piece> knowing(String... words) {
        List<Piece> taken = new ArrayList<>();
        texts.eachKnowing(List.of(words), taken::add);
        return taken;
    }

    @Test
    public void handsOverEachOne() {
        Piece first = piece(1, 1, word, "");
        Piece second = piece(1, 2, "", word);
        texts.add(List.of(first));
        texts.add(List.of(second));
        texts.add(List.of());

        assertThat(knowing(word)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    public void forgetsRecordsAndWholeMaps() {
        texts.add(List.of(piece(1, 1, word, ""), piece(2, 1, word, ""), piece(3, 1, word, "")));

        texts.remove(map, Subject.FINDING, List.of(1, 2));
        texts.remove(map, Subject.STAGE, List.of(3));
        texts.remove(map, Subject.FINDING, List.of());
        assertThat(knowing(word)).extracting(one -> one.where().id()).containsExactly(3);

        texts.clear(map);
        assertThat(knowing(word)).isEmpty();
    }
}
