package org.journeymaps.persona.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.persona.Segment;
import org.journeymaps.persona.Segments;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.Rows;

/** Segments in Active Objects. */
public final class AoSegments implements Segments {
    private static final List<Column<SegmentRow, Segment, ?>> EDITED = List.of(
            new Column<>(Segment::name, SegmentRow::setName),
            new Column<>(segment -> segment.told().who(), SegmentRow::setWho),
            new Column<>(segment -> segment.told().howSegmented(), SegmentRow::setHowSegmented),
            new Column<>(segment -> segment.told().needs(), SegmentRow::setNeeds),
            new Column<>(segment -> segment.told().behaviour(), SegmentRow::setBehaviour),
            new Column<>(segment -> segment.potential(), SegmentRow::setPotential));

    private final LibraryRows<SegmentRow, Segment> rows;

    public AoSegments(ActiveObjects ao) {
        this.rows = new LibraryRows<>(ao, SegmentRow.class, SegmentRow.COLUMNS, AoSegments::segment, EDITED);
    }

    private static Segment segment(SegmentRow row) {
        return new Segment(
                new Id<>(row.getID()),
                row.getVersion(),
                row.getName(),
                new Segment.Told(row.getWho(), row.getHowSegmented(), row.getNeeds(), row.getBehaviour()),
                row.isPotential());
    }

    @Override
    public List<Segment> of(long projectId) {
        return rows.of(projectId);
    }

    @Override
    public Segment add(long projectId, Segment segment) {
        return rows.add(
                projectId,
                Rows.values(
                        "NAME", segment.name(),
                        "WHO", segment.told().who(),
                        "HOW_SEGMENTED", segment.told().howSegmented(),
                        "NEEDS", segment.told().needs(),
                        "BEHAVIOUR", segment.told().behaviour(),
                        "POTENTIAL", segment.potential()));
    }

    @Override
    public Optional<Segment> change(long projectId, int id, UnaryOperator<Segment> rule) {
        return rows.change(projectId, id, rule);
    }

    @Override
    public Optional<Segment> remove(long projectId, int id) {
        return rows.remove(projectId, id);
    }
}
