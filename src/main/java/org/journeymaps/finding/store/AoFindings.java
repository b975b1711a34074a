package org.journeymaps.finding.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.journeymaps.field.store.FieldColumns;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.kind.store.AoAnchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;

/** Findings in Active Objects. */
public final class AoFindings extends AoAnchored<FindingRow, Finding> implements Findings {
    private static final FieldColumns<FindingRow, Finding> COLUMNS =
            new FieldColumns<>(FindingRow.class, PLACE, Finding.STORED);

    private final ActiveObjects ao;

    public AoFindings(ActiveObjects ao) {
        super(ao, FindingRow.class, COLUMNS, (id, anchor) -> new Finding(id, anchor, Finding.Kind.PAIN, "", null));
        this.ao = ao;
    }

    @Override
    public List<Spot> spots(List<Id<JourneyMap>> maps) {
        return Rows.readIn(
                ao,
                FindingRow.class,
                "ID,MAP_ID,ANCHOR_KIND,ANCHOR_ID,KIND,REMOVED",
                new Rows.In("MAP_ID", maps.stream().map(Id::value).toList()),
                row -> RemovableRow.isLive(row)
                        ? new Spot(
                                new Id<>(row.getID()),
                                new Id<>(row.getMapId()),
                                anchor(row),
                                Finding.Kind.of(row.getKind()))
                        : null);
    }
}
