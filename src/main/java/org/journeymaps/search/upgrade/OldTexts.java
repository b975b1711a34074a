package org.journeymaps.search.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.platform.Id;
import org.journeymaps.search.Piece;
import org.journeymaps.search.Where;
import org.journeymaps.search.upgrade.OldRows.Anchored;
import org.journeymaps.search.upgrade.OldRows.OldExperience;
import org.journeymaps.search.upgrade.OldRows.OldFinding;
import org.journeymaps.search.upgrade.OldRows.OldImprovement;
import org.journeymaps.search.upgrade.OldRows.OldMap;
import org.journeymaps.search.upgrade.OldRows.OldMessage;
import org.journeymaps.search.upgrade.OldRows.OldStage;
import org.journeymaps.search.upgrade.OldRows.OldTouchpoint;
import org.jspecify.annotations.Nullable;

/** The words that stood on a map of version 0.1: nothing of what was taken off, nor of what hangs on it. */
final class OldTexts {
    private static final String AT_TOUCHPOINT = "touchpoint";

    private final ActiveObjects ao;
    private final OldMap map;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Integer> touchpoints = new HashSet<>();

    OldTexts(ActiveObjects ao, OldMap map) {
        this.ao = ao;
        this.map = map;
    }

    List<Piece> all() {
        take(Subject.MAP, map.getID(), "name", map.getName());
        take(Subject.MAP, map.getID(), "perspective", map.getPerspective());
        take(Subject.MAP, map.getID(), "desiredExperience", map.getDesiredExperience());
        each(OldStage.class, "ID,NAME", stage -> take(Subject.STAGE, stage.getID(), "name", stage.getName()));
        each(
                OldTouchpoint.class,
                "ID,NAME,DESCRIPTION,CUSTOMER_GOAL,CUSTOMER_ACTION,FRONT_STAGE,BACK_STAGE",
                this::takeTouchpoint);
        stream(
                OldExperience.class,
                "ID,TOUCHPOINT_ID,THOUGHTS",
                "MAP_ID = ?",
                said -> takeAt(
                        said.getTouchpointId(),
                        () -> take(Subject.EXPERIENCE, said.getTouchpointId(), "thoughts", said.getThoughts())));
        each(
                OldMessage.class,
                "ID,TOUCHPOINT_ID,WORDING",
                said -> takeAt(
                        said.getTouchpointId(),
                        () -> take(Subject.TOUCHPOINT, said.getTouchpointId(), "message", said.getWording())));
        each(OldFinding.class, "ID,ANCHOR_KIND,ANCHOR_ID,WORDING", said -> takeAnchored(Subject.FINDING, said));
        each(OldImprovement.class, "ID,ANCHOR_KIND,ANCHOR_ID,WORDING", said -> takeAnchored(Subject.IMPROVEMENT, said));
        return pieces;
    }

    private void takeTouchpoint(OldTouchpoint touchpoint) {
        int id = touchpoint.getID();
        touchpoints.add(id);
        take(Subject.TOUCHPOINT, id, "name", touchpoint.getName());
        take(Subject.TOUCHPOINT, id, "description", touchpoint.getDescription());
        take(Subject.TOUCHPOINT, id, "customerGoal", touchpoint.getCustomerGoal());
        take(Subject.TOUCHPOINT, id, "customerAction", touchpoint.getCustomerAction());
        take(Subject.TOUCHPOINT, id, "frontStage", touchpoint.getFrontStage());
        take(Subject.TOUCHPOINT, id, "backStage", touchpoint.getBackStage());
    }

    private void takeAnchored(Subject subject, Anchored said) {
        if (!said.getAnchorKind().equals(AT_TOUCHPOINT) || touchpoints.contains(said.getAnchorId())) {
            take(subject, said.getID(), "text", said.getWording());
        }
    }

    private void takeAt(int touchpoint, Runnable taking) {
        if (touchpoints.contains(touchpoint)) {
            taking.run();
        }
    }

    private void take(Subject subject, int id, String field, @Nullable String text) {
        Where where = new Where(new Id<>(map.getID()), subject, id, field);
        pieces.addAll(Piece.of(where, map.getRevision(), null, text));
    }

    private <R extends Entity> void each(Class<R> type, String columns, Consumer<R> taker) {
        stream(type, columns, "MAP_ID = ? AND REMOVED IS NULL", taker);
    }

    private <R extends Entity> void stream(Class<R> type, String columns, String criteria, Consumer<R> taker) {
        Query query = Query.select(columns).where(criteria, map.getID()).order("ID");
        ao.stream(type, query, taker::accept);
    }
}
