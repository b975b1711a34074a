package org.journeymaps.kind.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.field.store.FieldColumns;
import org.journeymaps.kind.AnchoredRecords;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** One kind of record that hangs on maps, in Active Objects: its columns come from its catalogue of fields. */
public class AoAnchored<W extends AnchoredRow, R extends Anchored<R>> implements AnchoredRecords<R> {
    /** The columns that every such row has besides those of its fields. */
    public static final String PLACE = "ID,MAP_ID,ANCHOR_KIND,ANCHOR_ID,REMOVED";

    private final ActiveObjects ao;
    private final Class<W> type;
    private final FieldColumns<W, R> columns;
    private final BiFunction<Id<R>, Anchor, R> begin;

    /** Takes what makes a record of which nothing is said yet. */
    protected AoAnchored(
            ActiveObjects ao, Class<W> type, FieldColumns<W, R> columns, BiFunction<Id<R>, Anchor, R> begin) {
        this.ao = ao;
        this.type = type;
        this.columns = columns;
        this.begin = begin;
    }

    /** Gives where a row hangs. */
    protected static Anchor anchor(AnchoredRow row) {
        return new Anchor(Anchor.Kind.of(row.getAnchorKind()), row.getAnchorId());
    }

    /** Reads a row that was loaded alone. */
    protected R one(W row) {
        return plain(row);
    }

    /** Reads what a row says in its own columns. */
    protected final R plain(W row) {
        return columns.read(row, begin.apply(new Id<>(row.getID()), anchor(row)));
    }

    private @Nullable R live(W row) {
        return RemovableRow.isLive(row) ? plain(row) : null;
    }

    @Override
    public List<R> of(Id<JourneyMap> map) {
        Query query =
                Query.select(columns.names()).where("MAP_ID = ?", map.value()).order("ID");
        return Rows.read(ao, type, query, this::live);
    }

    @Override
    public List<R> find(List<Id<R>> ids) {
        Rows.In wanted = new Rows.In("ID", ids.stream().map(Id::value).sorted().toList());
        return Rows.readIn(ao, type, columns.names(), wanted, this::live);
    }

    @Override
    public Map<Integer, Anchor> anchors(Id<JourneyMap> map) {
        Map<Integer, Anchor> anchors = new HashMap<>();
        Query query = Query.select("ID,ANCHOR_KIND,ANCHOR_ID").where("MAP_ID = ?", map.value());
        ao.stream(type, query, row -> anchors.put(row.getID(), anchor(row)));
        return anchors;
    }

    @Override
    public List<Id<R>> addAll(Id<JourneyMap> map, List<R> records) {
        Query ofMap = Query.select("ID,ANCHOR_ID").where("MAP_ID = ?", map.value());
        List<Map<String, Object>> rows =
                records.stream().map(record -> values(map, record)).toList();
        Rows.Witness<W> anchor = new Rows.Witness<>("ANCHOR_ID", AnchoredRow::getAnchorId);
        return Rows.addAll(ao, type, ofMap, anchor, rows).stream()
                .map(Id<R>::new)
                .toList();
    }

    private Map<String, Object> values(Id<JourneyMap> map, R record) {
        Map<String, Object> place = Rows.values(
                "MAP_ID", map.value(),
                "REMOVED", false,
                "ANCHOR_KIND", record.anchor().kind().code(),
                "ANCHOR_ID", record.anchor().id());
        return columns.values(place, record);
    }

    private AoRecords<W, R> records() {
        return new AoRecords<>(ao, type, this::one, columns.columns());
    }

    @Override
    public Optional<R> find(Id<JourneyMap> map, int id) {
        return records().find(map, id);
    }

    @Override
    public Optional<R> change(Id<JourneyMap> map, int id, UnaryOperator<R> rule) {
        return records().change(map, id, rule);
    }

    @Override
    public Optional<R> remove(Id<JourneyMap> map, int id) {
        return records().remove(map, id);
    }

    @Override
    public Optional<R> restore(Id<JourneyMap> map, int id) {
        return records().restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return records().count(map);
    }
}
