package org.journeymaps.finding.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Findings in Active Objects. */
public final class AoFindings implements Findings {
    private static final String OF_MAP = "ID = ? AND MAP_ID = ?";

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
        Object[] values = ids.stream().map(Id::value).toArray();
        return ids.isEmpty() ? List.of() : read(Rows.in("ID", ids.size()), values);
    }

    private List<Finding> read(String criteria, Object... values) {
        Query query = Query.select(FindingRow.COLUMNS).where(criteria, values).order("ID");
        return Rows.read(ao, FindingRow.class, query, row -> RemovableRow.isLive(row) ? finding(row) : null);
    }

    @Override
    public List<Tally> tally(List<Id<JourneyMap>> maps) {
        if (maps.isEmpty()) {
            return List.of();
        }
        Object[] values = maps.stream().map(Id::value).toArray();
        Query query = Query.select("ID,MAP_ID,KIND,REMOVED").where(Rows.in("MAP_ID", maps.size()), values);
        Map<Id<JourneyMap>, Map<Finding.Kind, Integer>> counts = new HashMap<>();
        Rows.read(ao, FindingRow.class, query, row -> counts.computeIfAbsent(
                        new Id<>(row.getMapId()), map -> new EnumMap<>(Finding.Kind.class))
                .merge(Finding.Kind.of(row.getKind()), 1, Integer::sum));
        return counts.entrySet().stream()
                .flatMap(map -> map.getValue().entrySet().stream()
                        .map(kind -> new Tally(map.getKey(), kind.getKey(), kind.getValue())))
                .toList();
    }

    @Override
    public Id<Finding> add(
            Id<JourneyMap> map, Anchor anchor, Finding.Kind kind, String text, @Nullable Integer severity) {
        return new Id<>(ao.create(
                        FindingRow.class,
                        Rows.values(
                                "MAP_ID", map.value(),
                                "ANCHOR_KIND", anchor.kind().code(),
                                "ANCHOR_ID", anchor.id(),
                                "KIND", kind.code(),
                                "WORDING", text,
                                "SEVERITY", severity))
                .getID());
    }

    private AoRecords<FindingRow, Finding> records() {
        return new AoRecords<>(ao, FindingRow.class, AoFindings::finding, (row, finding) -> {
            row.setWording(finding.text());
            row.setSeverity(finding.severity());
        });
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

    private static Finding finding(FindingRow row) {
        Anchor anchor = new Anchor(Anchor.Kind.of(row.getAnchorKind()), row.getAnchorId());
        Finding.Kind kind = Finding.Kind.of(row.getKind());
        return new Finding(new Id<>(row.getID()), anchor, kind, row.getWording(), row.getSeverity());
    }
}
