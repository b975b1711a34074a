package org.journeymaps.improvement.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.journeymaps.field.store.FieldColumns;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;

/** Improvements and what they address in Active Objects. */
public final class AoImprovements implements Improvements {
    private static final FieldColumns<ImprovementRow, Improvement> FIELDS =
            new FieldColumns<>(ImprovementRow.class, "ID,MAP_ID,ANCHOR_KIND,ANCHOR_ID,REMOVED", Improvement.FIELDS);
    private static final String COLUMNS = FIELDS.names();

    private final ActiveObjects ao;

    public AoImprovements(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Improvement> of(Id<JourneyMap> map) {
        Map<Integer, List<Id<Finding>>> addressed = addressed("MAP_ID = ?", map.value());
        Query query = Query.select(COLUMNS).where("MAP_ID = ?", map.value()).order("ID");
        return Rows.read(
                ao,
                ImprovementRow.class,
                query,
                row -> RemovableRow.isLive(row)
                        ? improvement(row, addressed.getOrDefault(row.getID(), List.of()))
                        : null);
    }

    private Map<Integer, List<Id<Finding>>> addressed(String criteria, Object value) {
        record Pair(int improvement, Id<Finding> finding) {}
        Query query = Query.select(AddressesRow.COLUMNS).where(criteria, value).order("ID");
        return Rows.read(
                        ao,
                        AddressesRow.class,
                        query,
                        row -> new Pair(row.getImprovementId(), new Id<>(row.getFindingId())))
                .stream()
                .collect(Collectors.groupingBy(
                        Pair::improvement, Collectors.mapping(Pair::finding, Collectors.toList())));
    }

    @Override
    public List<Id<Improvement>> addAll(Id<JourneyMap> map, List<Improvement> improvements) {
        Query ofMap = Query.select("ID,ANCHOR_ID").where("MAP_ID = ?", map.value());
        List<Map<String, Object>> rows = improvements.stream()
                .map(improvement -> values(map, improvement))
                .toList();
        Rows.Witness<ImprovementRow> anchor = new Rows.Witness<>("ANCHOR_ID", ImprovementRow::getAnchorId);
        List<Integer> ids = Rows.addAll(ao, ImprovementRow.class, ofMap, anchor, rows);
        Rows.addAll(
                ao,
                AddressesRow.class,
                IntStream.range(0, ids.size())
                        .boxed()
                        .flatMap(i -> addresses(map, ids.get(i), improvements.get(i)))
                        .toList());
        return ids.stream().map(Id<Improvement>::new).toList();
    }

    private static Map<String, Object> values(Id<JourneyMap> map, Improvement improvement) {
        Map<String, Object> place = Rows.values(
                "MAP_ID", map.value(),
                "REMOVED", false,
                "ANCHOR_KIND", improvement.anchor().kind().code(),
                "ANCHOR_ID", improvement.anchor().id());
        return FIELDS.values(place, improvement);
    }

    private static Stream<Map<String, Object>> addresses(Id<JourneyMap> map, int id, Improvement improvement) {
        return improvement.addresses().stream()
                .map(finding ->
                        Rows.values("MAP_ID", map.value(), "IMPROVEMENT_ID", id, "FINDING_ID", finding.value()));
    }

    @Override
    public Map<Id<Improvement>, Anchor> anchors(List<Id<Improvement>> ids) {
        Map<Id<Improvement>, Anchor> anchors = new HashMap<>();
        Rows.In wanted = new Rows.In("ID", ids.stream().map(Id::value).toList());
        Rows.readIn(
                ao,
                ImprovementRow.class,
                "ID,ANCHOR_KIND,ANCHOR_ID",
                wanted,
                row -> anchors.put(new Id<>(row.getID()), anchor(row)));
        return anchors;
    }

    @Override
    public Map<Integer, Anchor> anchors(Id<JourneyMap> map) {
        Map<Integer, Anchor> anchors = new HashMap<>();
        Query query = Query.select("ID,ANCHOR_KIND,ANCHOR_ID").where("MAP_ID = ?", map.value());
        ao.stream(ImprovementRow.class, query, row -> anchors.put(row.getID(), anchor(row)));
        return anchors;
    }

    private static Anchor anchor(ImprovementRow row) {
        return new Anchor(Anchor.Kind.of(row.getAnchorKind()), row.getAnchorId());
    }

    private AoRecords<ImprovementRow, Improvement> records() {
        return new AoRecords<>(ao, ImprovementRow.class, this::improvement, FIELDS.columns());
    }

    @Override
    public Optional<Improvement> change(Id<JourneyMap> map, int id, UnaryOperator<Improvement> rule) {
        return records().change(map, id, before -> {
            Improvement after = rule.apply(before);
            if (!after.addresses().equals(before.addresses())) {
                ao.deleteWithSQL(AddressesRow.class, "IMPROVEMENT_ID = ?", id);
                Rows.addAll(ao, AddressesRow.class, addresses(map, id, after).toList());
            }
            return after;
        });
    }

    @Override
    public Optional<Improvement> remove(Id<JourneyMap> map, int id) {
        return records().remove(map, id);
    }

    @Override
    public Optional<Improvement> restore(Id<JourneyMap> map, int id) {
        return records().restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return records().count(map);
    }

    private Improvement improvement(ImprovementRow row) {
        int id = row.getID();
        return improvement(row, addressed("IMPROVEMENT_ID = ?", id).getOrDefault(id, List.of()));
    }

    private static Improvement improvement(ImprovementRow row, List<Id<Finding>> addresses) {
        return FIELDS.read(
                row,
                new Improvement(new Id<>(row.getID()), anchor(row), "", new Improvement.Score(null, null), addresses));
    }
}
