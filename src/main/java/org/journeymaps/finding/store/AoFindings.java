package org.journeymaps.finding.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.field.store.FieldColumns;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Findings in Active Objects. */
public final class AoFindings implements Findings {
    private static final String OF_MAP = "ID = ? AND MAP_ID = ?";
    private static final FieldColumns<FindingRow, Finding> FIELDS =
            new FieldColumns<>(FindingRow.class, "ID,MAP_ID,ANCHOR_KIND,ANCHOR_ID,KIND,REMOVED", Finding.FIELDS);
    private static final String COLUMNS = FIELDS.names();

    private final ActiveObjects ao;

    public AoFindings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Finding> of(Id<JourneyMap> map) {
        return read("MAP_ID = ?", map.value());
    }

    @Override
    public Optional<Finding> find(Id<JourneyMap> map, Id<Finding> id) {
        return read(OF_MAP, id.value(), map.value()).stream().findFirst();
    }

    @Override
    public List<Finding> find(List<Id<Finding>> ids) {
        Rows.In wanted = new Rows.In("ID", ids.stream().map(Id::value).sorted().toList());
        return Rows.readIn(ao, FindingRow.class, COLUMNS, wanted, AoFindings::live);
    }

    private List<Finding> read(String criteria, Object... values) {
        Query query = Query.select(COLUMNS).where(criteria, values).order("ID");
        return Rows.read(ao, FindingRow.class, query, AoFindings::live);
    }

    private static @Nullable Finding live(FindingRow row) {
        return RemovableRow.isLive(row) ? finding(row) : null;
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

    private static Anchor anchor(FindingRow row) {
        return new Anchor(Anchor.Kind.of(row.getAnchorKind()), row.getAnchorId());
    }

    @Override
    public Id<Finding> add(
            Id<JourneyMap> map, Anchor anchor, Finding.Kind kind, String text, @Nullable Integer severity) {
        Finding finding = new Finding(new Id<>(0), anchor, kind, text, severity);
        return new Id<>(ao.create(FindingRow.class, values(map, finding)).getID());
    }

    @Override
    public List<Id<Finding>> addAll(Id<JourneyMap> map, List<Finding> findings) {
        Query ofMap = Query.select("ID,ANCHOR_ID").where("MAP_ID = ?", map.value());
        List<Map<String, Object>> rows =
                findings.stream().map(finding -> values(map, finding)).toList();
        Rows.Witness<FindingRow> anchor = new Rows.Witness<>("ANCHOR_ID", FindingRow::getAnchorId);
        return Rows.addAll(ao, FindingRow.class, ofMap, anchor, rows).stream()
                .map(Id<Finding>::new)
                .toList();
    }

    private static Map<String, Object> values(Id<JourneyMap> map, Finding finding) {
        Map<String, Object> place = Rows.values(
                "MAP_ID", map.value(),
                "REMOVED", false,
                "ANCHOR_KIND", finding.anchor().kind().code(),
                "ANCHOR_ID", finding.anchor().id(),
                "KIND", finding.kind().code());
        return FIELDS.values(place, finding);
    }

    @Override
    public Map<Integer, Anchor> anchors(Id<JourneyMap> map) {
        Map<Integer, Anchor> anchors = new HashMap<>();
        Query query = Query.select("ID,ANCHOR_KIND,ANCHOR_ID").where("MAP_ID = ?", map.value());
        ao.stream(FindingRow.class, query, row -> anchors.put(row.getID(), anchor(row)));
        return anchors;
    }

    private AoRecords<FindingRow, Finding> records() {
        return new AoRecords<>(ao, FindingRow.class, AoFindings::finding, FIELDS.columns());
    }

    @Override
    public Optional<Finding> change(Id<JourneyMap> map, int id, UnaryOperator<Finding> rule) {
        return records().change(map, id, rule);
    }

    @Override
    public Optional<Finding> remove(Id<JourneyMap> map, int id) {
        return records().remove(map, id);
    }

    @Override
    public Optional<Finding> restore(Id<JourneyMap> map, int id) {
        return records().restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return records().count(map);
    }

    private static Finding finding(FindingRow row) {
        Finding.Kind kind = Finding.Kind.of(row.getKind());
        return FIELDS.read(row, new Finding(new Id<>(row.getID()), anchor(row), kind, "", null));
    }
}
