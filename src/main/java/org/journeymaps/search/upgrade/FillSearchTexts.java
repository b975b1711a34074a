package org.journeymaps.search.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import net.java.ao.Query;
import org.journeymaps.platform.store.Rows;
import org.journeymaps.search.Piece;
import org.journeymaps.search.upgrade.OldRows.OldExperience;
import org.journeymaps.search.upgrade.OldRows.OldFinding;
import org.journeymaps.search.upgrade.OldRows.OldImprovement;
import org.journeymaps.search.upgrade.OldRows.OldMap;
import org.journeymaps.search.upgrade.OldRows.OldMessage;
import org.journeymaps.search.upgrade.OldRows.OldStage;
import org.journeymaps.search.upgrade.OldRows.OldTouchpoint;

/**
 * Makes the maps of version 0.1 searchable (QR3, ADR 0023). Each map is done once its row says that its texts follow it to its
 * revision: run again, from two nodes, or after it was broken off, it does what is left and nothing twice.
 */
public final class FillSearchTexts implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(
                OldMap.class,
                OldStage.class,
                OldTouchpoint.class,
                OldExperience.class,
                OldMessage.class,
                OldFinding.class,
                OldImprovement.class,
                NewText.class);
        Query all = Query.select("ID").order("ID");
        Rows.read(ao, OldMap.class, all, OldMap::getID).forEach(id -> fill(ao, id));
    }

    private static void fill(ActiveObjects ao, int id) {
        OldMap map = inTurn(ao, id);
        if (!Objects.equals(map.getFollowed(), map.getRevision())) {
            ao.deleteWithSQL(NewText.class, "MAP_ID = ?", id);
            Rows.addAll(ao, NewText.class, rows(new OldTexts(ao, map).all()));
            map.setFollowed(map.getRevision());
            map.save();
        }
    }

    /** Waits for whoever writes on the map, or upgrades it, by updating its row, and reads it only then. */
    private static OldMap inTurn(ActiveObjects ao, int id) {
        OldMap map = one(ao, id);
        map.setTurns(ThreadLocalRandom.current().nextInt());
        map.save();
        return one(ao, id);
    }

    private static OldMap one(ActiveObjects ao, int id) {
        return Objects.requireNonNull(Rows.one(ao, OldMap.class, "ID = ?", id));
    }

    private static List<Map<String, Object>> rows(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> Rows.values(
                        "MAP_ID", piece.where().map().value(),
                        "SUBJECT", piece.where().subject().code(),
                        "SUBJECT_ID", piece.where().id(),
                        "FIELD_NAME", piece.where().field(),
                        "REVISION", piece.revision(),
                        "SHOWN", piece.shown().isEmpty() ? null : piece.shown(),
                        "SAID", piece.said().isEmpty() ? null : piece.said()))
                .toList();
    }
}
