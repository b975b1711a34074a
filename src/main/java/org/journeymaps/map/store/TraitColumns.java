package org.journeymaps.map.store;

import java.util.List;
import java.util.Map;
import org.journeymaps.model.Marks;
import org.journeymaps.model.OwnLanes;
import org.journeymaps.model.Staffing;
import org.journeymaps.model.Standing;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.Rows;

/** What else is known of a touchpoint, in its columns. */
final class TraitColumns {
    static final List<Column<TouchpointRow, Touchpoint, ?>> ALL = List.of(
            new Column<>(t -> t.traits().standing().importance(), TouchpointRow::setImportance),
            new Column<>(t -> t.traits().standing().external(), TouchpointRow::setExternalBy),
            new Column<>(t -> t.traits().standing().moment(), TouchpointRow::setMoment),
            new Column<>(t -> t.traits().standing().system(), TouchpointRow::setUsedSystem),
            new Column<>(t -> t.traits().marks().decision(), TouchpointRow::setDecision),
            new Column<>(t -> t.traits().marks().addedValue(), TouchpointRow::setAddedValue),
            new Column<>(t -> t.traits().marks().moreEfficient(), TouchpointRow::setMoreEfficient),
            new Column<>(t -> t.traits().marks().internalGoalHurts(), TouchpointRow::setInternalGoalHurts),
            new Column<>(t -> Person.keyOf(t.traits().staffing().owner()), TouchpointRow::setOwnerKey),
            new Column<>(t -> t.traits().staffing().guidance(), TouchpointRow::setGuidance),
            new Column<>(t -> t.traits().staffing().competence(), TouchpointRow::setCompetence),
            new Column<>(t -> t.traits().staffing().inPlace(), TouchpointRow::setInPlace),
            new Column<>(t -> t.traits().lanes().at(1), TouchpointRow::setLaneOne),
            new Column<>(t -> t.traits().lanes().at(2), TouchpointRow::setLaneTwo),
            new Column<>(t -> t.traits().lanes().at(3), TouchpointRow::setLaneThree),
            new Column<>(t -> t.traits().lanes().at(4), TouchpointRow::setLaneFour),
            new Column<>(t -> t.traits().lanes().at(5), TouchpointRow::setLaneFive));

    private TraitColumns() {}

    static Touchpoint.Traits read(TouchpointRow row) {
        return new Touchpoint.Traits(
                new Standing(row.getImportance(), row.getExternalBy(), row.getMoment(), row.getUsedSystem()),
                new Marks(row.isDecision(), row.isAddedValue(), row.isMoreEfficient(), row.isInternalGoalHurts()),
                new Staffing(Person.of(row.getOwnerKey()), row.getGuidance(), row.getCompetence(), row.isInPlace()),
                OwnLanes.of(
                        row.getLaneOne(), row.getLaneTwo(), row.getLaneThree(), row.getLaneFour(), row.getLaneFive()));
    }

    static Map<String, Object> values(Touchpoint.Traits traits) {
        return Rows.values(
                "IMPORTANCE", traits.standing().importance(),
                "EXTERNAL_BY", traits.standing().external(),
                "MOMENT", traits.standing().moment(),
                "USED_SYSTEM", traits.standing().system(),
                "DECISION", traits.marks().decision(),
                "ADDED_VALUE", traits.marks().addedValue(),
                "MORE_EFFICIENT", traits.marks().moreEfficient(),
                "INTERNAL_GOAL_HURTS", traits.marks().internalGoalHurts(),
                "OWNER_KEY", Person.keyOf(traits.staffing().owner()),
                "GUIDANCE", traits.staffing().guidance(),
                "COMPETENCE", traits.staffing().competence(),
                "IN_PLACE", traits.staffing().inPlace(),
                "LANE_ONE", traits.lanes().at(1),
                "LANE_TWO", traits.lanes().at(2),
                "LANE_THREE", traits.lanes().at(3),
                "LANE_FOUR", traits.lanes().at(4),
                "LANE_FIVE", traits.lanes().at(5));
    }
}
