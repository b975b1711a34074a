package org.journeymaps.search;

import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** All searchable texts. */
public interface SearchTexts {
    /** Adds pieces in one batch. */
    void add(List<Piece> pieces);

    /** Removes all pieces of these records of a map. */
    void remove(Id<JourneyMap> map, Subject subject, List<Integer> ids);

    /** Removes all pieces of a map. */
    void clear(Id<JourneyMap> map);

    /** Hands over each piece that says all the words or knows that one of them is gone, in one statement, holding none. */
    void eachKnowing(List<String> words, Consumer<Piece> taker);
}
