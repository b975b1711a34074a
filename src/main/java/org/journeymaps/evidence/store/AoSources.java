package org.journeymaps.evidence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.journeymaps.evidence.Backed;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.Sources;
import org.journeymaps.field.store.FieldColumns;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Editable;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Sources and what they back in Active Objects. */
public final class AoSources implements Sources {
    private static final String AT = "MAP_ID = ? AND ANCHOR_KIND = ? AND ANCHOR_ID = ?";
    private static final String TOUCHPOINT = Anchor.Kind.TOUCHPOINT.code();

    private static final FieldColumns<SourceRow, Source> FIELDS =
            new FieldColumns<>(SourceRow.class, "ID,PROJECT_ID,TYPE_ID", Source.FIELDS);
    private static final String COLUMNS = FIELDS.names();

    private final ActiveObjects ao;

    public AoSources(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Backing> backing(Id<JourneyMap> map) {
        Map<Id<Source>, Source> sources = of(map);
        Query query = Query.select(BackingRow.COLUMNS)
                .where("MAP_ID = ?", map.value())
                .order("ID");
        return Rows.read(
                ao, BackingRow.class, query, row -> backing(row, sources.get(new Id<Source>(row.getSourceId()))));
    }

    @Override
    public Set<Anchor> backed(List<Id<JourneyMap>> maps) {
        Rows.In wanted = new Rows.In("MAP_ID", maps.stream().map(Id::value).toList());
        return Set.copyOf(Rows.readIn(
                ao,
                BackingRow.class,
                "ID,ANCHOR_KIND,ANCHOR_ID",
                wanted,
                row -> new Anchor(Anchor.Kind.of(row.getAnchorKind()), row.getAnchorId())));
    }

    private static @Nullable Backing backing(BackingRow row, @Nullable Source source) {
        Anchor anchor = new Anchor(Anchor.Kind.of(row.getAnchorKind()), row.getAnchorId());
        return source == null ? null : new Backing(source, anchor);
    }

    /** Reads the sources of one map through the join with its backings, however many the project has. */
    private Map<Id<Source>, Source> of(Id<JourneyMap> map) {
        Query query = Query.select(COLUMNS)
                .alias(SourceRow.class, "s")
                .alias(BackingRow.class, "b")
                .join(BackingRow.class, "b.SOURCE_ID = s.ID")
                .where("b.MAP_ID = ?", map.value());
        return Rows.read(ao, SourceRow.class, query, AoSources::source).stream()
                .collect(Collectors.toMap(Source::id, Function.identity(), (one, same) -> one));
    }

    @Override
    public List<Source> inProject(long projectId) {
        Query query = Query.select(COLUMNS).where("PROJECT_ID = ?", projectId).order("ID");
        return Rows.read(ao, SourceRow.class, query, AoSources::source);
    }

    private static Source source(SourceRow row) {
        return FIELDS.read(row, new Source(new Id<>(row.getID()), row.getTypeId(), "", null));
    }

    @Override
    public List<Source> find(List<Id<Source>> ids) {
        Rows.In wanted = new Rows.In("ID", ids.stream().map(Id::value).toList());
        return Rows.readIn(ao, SourceRow.class, COLUMNS, wanted, AoSources::source);
    }

    @Override
    public void addAll(long projectId, List<Source> sources) {
        Rows.addAll(
                ao,
                SourceRow.class,
                sources.stream().map(source -> values(projectId, source)).toList());
    }

    private static Map<String, Object> values(long projectId, Source source) {
        return FIELDS.values(Rows.values("PROJECT_ID", projectId, "TYPE_ID", source.type()), source);
    }

    @Override
    public void backAll(Id<JourneyMap> map, List<Backing> backings) {
        Rows.addAll(
                ao,
                BackingRow.class,
                backings.stream().map(backing -> values(map, backing)).toList());
    }

    private static Map<String, Object> values(Id<JourneyMap> map, Backing backing) {
        return Rows.values(
                "MAP_ID", map.value(),
                "SOURCE_ID", backing.source().id().value(),
                "ANCHOR_KIND", backing.anchor().kind().code(),
                "ANCHOR_ID", backing.anchor().id());
    }

    @Override
    public Editable<Backed> choices() {
        return (map, touchpoint, rule) -> {
            Backed before = new Backed(new Id<>(touchpoint), chosen(map, touchpoint));
            Backed after = rule.apply(before);
            if (!after.sources().equals(before.sources())) {
                ao.deleteWithSQL(BackingRow.class, AT, map.value(), TOUCHPOINT, touchpoint);
                Rows.addAll(
                        ao,
                        BackingRow.class,
                        after.sources().stream()
                                .map(source -> Rows.values(
                                        "MAP_ID",
                                        map.value(),
                                        "SOURCE_ID",
                                        source,
                                        "ANCHOR_KIND",
                                        TOUCHPOINT,
                                        "ANCHOR_ID",
                                        touchpoint))
                                .toList());
            }
            return Optional.of(after);
        };
    }

    private List<Integer> chosen(Id<JourneyMap> map, int touchpoint) {
        Query query = Query.select(BackingRow.COLUMNS)
                .where(AT, map.value(), TOUCHPOINT, touchpoint)
                .order("ID");
        return Rows.read(ao, BackingRow.class, query, BackingRow::getSourceId);
    }
}
