package org.journeymaps.improvement.store;

import com.atlassian.activeobjects.external.ActiveObjects;
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
import org.journeymaps.kind.store.AoAnchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;

/** Improvements and what they address in Active Objects. */
public final class AoImprovements extends AoAnchored<ImprovementRow, Improvement> implements Improvements {
    private static final FieldColumns<ImprovementRow, Improvement> COLUMNS =
            new FieldColumns<>(ImprovementRow.class, PLACE, Improvement.FIELDS);

    private final ActiveObjects ao;

    public AoImprovements(ActiveObjects ao) {
        super(ao, ImprovementRow.class, COLUMNS, Improvement::at);
        this.ao = ao;
    }

    @Override
    public List<Improvement> of(Id<JourneyMap> map) {
        Map<Integer, List<Id<Finding>>> addressed = addressed("MAP_ID = ?", map.value());
        return super.of(map).stream()
                .map(one -> one.addressing(addressed.getOrDefault(one.id().value(), List.of())))
                .toList();
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
        List<Id<Improvement>> ids = super.addAll(map, improvements);
        Rows.addAll(
                ao,
                AddressesRow.class,
                IntStream.range(0, ids.size())
                        .boxed()
                        .flatMap(i -> addresses(map, ids.get(i).value(), improvements.get(i)))
                        .toList());
        return ids;
    }

    private static Stream<Map<String, Object>> addresses(Id<JourneyMap> map, int id, Improvement improvement) {
        return improvement.addresses().stream()
                .map(finding ->
                        Rows.values("MAP_ID", map.value(), "IMPROVEMENT_ID", id, "FINDING_ID", finding.value()));
    }

    @Override
    public Optional<Improvement> change(Id<JourneyMap> map, int id, UnaryOperator<Improvement> rule) {
        return super.change(map, id, before -> {
            Improvement after = rule.apply(before);
            if (!after.addresses().equals(before.addresses())) {
                ao.deleteWithSQL(AddressesRow.class, "IMPROVEMENT_ID = ?", id);
                Rows.addAll(ao, AddressesRow.class, addresses(map, id, after).toList());
            }
            return after;
        });
    }

    @Override
    protected Improvement one(ImprovementRow row) {
        int id = row.getID();
        return plain(row).addressing(addressed("IMPROVEMENT_ID = ?", id).getOrDefault(id, List.of()));
    }
}
