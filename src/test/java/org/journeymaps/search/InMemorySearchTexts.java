package org.journeymaps.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Searchable texts in memory. */
public final class InMemorySearchTexts implements SearchTexts {
    private final InMemoryRows<Numbered> rows = new InMemoryRows<>();

    private record Numbered(int number, Piece piece) {}

    public InMemoryRows<?> table() {
        return rows;
    }

    @Override
    public void add(List<Piece> pieces) {
        pieces.forEach(piece -> rows.add(number -> new Numbered(number, piece)));
    }

    @Override
    public void remove(Id<JourneyMap> map, Subject subject, List<Integer> ids) {
        rows.remove(row -> row.piece().where().map().equals(map)
                && row.piece().where().subject() == subject
                && ids.contains(row.piece().where().id()));
    }

    @Override
    public void clear(Id<JourneyMap> map) {
        rows.remove(row -> row.piece().where().map().equals(map));
    }

    @Override
    public void eachKnowing(List<String> words, Consumer<Piece> taker) {
        all(words).forEach(taker);
    }

    private Stream<Piece> all(List<String> words) {
        return rows.all()
                .sorted(Comparator.comparing(Numbered::number).reversed())
                .map(Numbered::piece)
                .filter(piece -> piece.says(words)
                        || words.stream().anyMatch(word -> piece.gone().contains(word)));
    }
}
