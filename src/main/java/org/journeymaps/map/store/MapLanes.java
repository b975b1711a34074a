package org.journeymaps.map.store;

import java.util.List;
import org.journeymaps.model.Lanes;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.OwnLanes;
import org.journeymaps.platform.store.Column;

/** Keeps the order of a map's lanes and the names of its own in its row. */
final class MapLanes {
    static final List<Column<JourneyMapRow, MapHead, ?>> COLUMNS = List.of(
            new Column<>(head -> head.text().lanes().names().at(1), JourneyMapRow::setLaneOne),
            new Column<>(head -> head.text().lanes().names().at(2), JourneyMapRow::setLaneTwo),
            new Column<>(head -> head.text().lanes().names().at(3), JourneyMapRow::setLaneThree),
            new Column<>(head -> head.text().lanes().names().at(4), JourneyMapRow::setLaneFour),
            new Column<>(head -> head.text().lanes().names().at(5), JourneyMapRow::setLaneFive),
            new Column<>(head -> head.text().lanes().order(), JourneyMapRow::setLaneOrder));

    private MapLanes() {}

    static Lanes of(JourneyMapRow row) {
        OwnLanes names = OwnLanes.of(
                row.getLaneOne(), row.getLaneTwo(), row.getLaneThree(), row.getLaneFour(), row.getLaneFive());
        return new Lanes(names, row.getLaneOrder());
    }
}
