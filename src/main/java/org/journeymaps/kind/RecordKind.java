package org.journeymaps.kind;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** One kind of record of a map: how its changes are undone, and how many of it a map may hold. */
public interface RecordKind {
    /** So many records of a kind are no limit. */
    int ANY_NUMBER = Integer.MAX_VALUE;

    /** Gives the name under which the change log knows the kind. */
    Subject subject();

    /** Gives every field that the change log may name. */
    List<? extends Field<?>> everyField();

    /** Gives the way in which its changes are undone. */
    Undo undo();

    /** Gives how many records of the kind a map may hold (QS6). */
    default int most() {
        return ANY_NUMBER;
    }

    /** Counts the map's records of the kind that are not taken off. */
    default int count(Id<JourneyMap> map) {
        return 0;
    }

    /** Says whether it tells what the map says, so that versions are compared by it and restored. */
    default boolean isContent() {
        return true;
    }

    /** Says whether whoever may contribute to the map could make this change. */
    default boolean isContribution(What what) {
        return false;
    }
}
