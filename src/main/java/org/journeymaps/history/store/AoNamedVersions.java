package org.journeymaps.history.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.history.NamedVersion;
import org.journeymaps.history.NamedVersions;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.AoRecords;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;

/** Named versions in Active Objects. */
public final class AoNamedVersions implements NamedVersions {
    private final ActiveObjects ao;
    private final AoRecords<NamedVersionRow, NamedVersion> records;

    public AoNamedVersions(ActiveObjects ao) {
        this.ao = ao;
        this.records = new AoRecords<>(
                ao,
                NamedVersionRow.class,
                AoNamedVersions::version,
                List.of(new Column<>(NamedVersion::name, NamedVersionRow::setName)));
    }

    @Override
    public List<NamedVersion> of(Id<JourneyMap> map) {
        Query query = Query.select(NamedVersionRow.COLUMNS)
                .where("MAP_ID = ?", map.value())
                .order("ID DESC");
        return Rows.read(ao, NamedVersionRow.class, query, row -> RemovableRow.isLive(row) ? version(row) : null);
    }

    @Override
    public Id<NamedVersion> add(Id<JourneyMap> map, NamedVersion version) {
        return new Id<>(ao.create(
                        NamedVersionRow.class,
                        Rows.values(
                                "MAP_ID",
                                map.value(),
                                "REVISION",
                                version.revision(),
                                "NAME",
                                version.name(),
                                "AUTHOR_KEY",
                                version.authorKey(),
                                "MADE_AT",
                                Date.from(version.at()),
                                "REMOVED",
                                false))
                .getID());
    }

    @Override
    public Optional<NamedVersion> change(Id<JourneyMap> map, int id, UnaryOperator<NamedVersion> rule) {
        return records.change(map, id, rule);
    }

    @Override
    public Optional<NamedVersion> find(Id<JourneyMap> map, int id) {
        return records.find(map, id);
    }

    @Override
    public Optional<NamedVersion> remove(Id<JourneyMap> map, int id) {
        return records.remove(map, id);
    }

    @Override
    public Optional<NamedVersion> restore(Id<JourneyMap> map, int id) {
        return records.restore(map, id);
    }

    @Override
    public int count(Id<JourneyMap> map) {
        return records.count(map);
    }

    private static NamedVersion version(NamedVersionRow row) {
        return new NamedVersion(
                new Id<>(row.getID()),
                row.getRevision(),
                row.getName(),
                row.getAuthorKey(),
                row.getMadeAt().toInstant());
    }
}
