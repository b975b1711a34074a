package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** What everyone, and what single personas experience: one row for each at each touchpoint where anything is said. */
final class Experiences {
    private final ActiveObjects ao;

    Experiences(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Edits what everyone experiences. */
    Optional<Experience> change(Id<JourneyMap> map, int touchpoint, UnaryOperator<Experience> rule) {
        ExperienceRow row = Rows.one(
                ao,
                ExperienceRow.class,
                "TOUCHPOINT_ID = ? AND PERSONA_ID IS NULL AND MAP_ID = ?",
                touchpoint,
                map.value());
        return change(map, row, Experience.nothing(new Id<>(touchpoint), null), rule);
    }

    /** Edits what a persona experiences. */
    Optional<Experience> change(Id<JourneyMap> map, int persona, int touchpoint, UnaryOperator<Experience> rule) {
        ExperienceRow row = Rows.one(
                ao,
                ExperienceRow.class,
                "TOUCHPOINT_ID = ? AND PERSONA_ID = ? AND MAP_ID = ?",
                touchpoint,
                persona,
                map.value());
        return change(map, row, Experience.nothing(new Id<>(touchpoint), persona), rule);
    }

    private Optional<Experience> change(
            Id<JourneyMap> map, @Nullable ExperienceRow row, Experience none, UnaryOperator<Experience> rule) {
        if (row == null) {
            return begin(map, none, rule);
        }
        Experience before = of(row);
        Experience changed = rule.apply(before);
        Column.update(row, MapColumns.EXPERIENCE.columns(), before, changed);
        return Optional.of(changed);
    }

    private Optional<Experience> begin(Id<JourneyMap> map, Experience none, UnaryOperator<Experience> rule) {
        TouchpointRow owner = Rows.one(
                ao,
                TouchpointRow.class,
                "ID = ? AND MAP_ID = ?",
                none.touchpoint().value(),
                map.value());
        if (owner == null || !RemovableRow.isLive(owner)) {
            return Optional.empty();
        }
        Experience begun = rule.apply(none);
        if (!begun.equals(none)) {
            add(map, List.of(begun));
        }
        return Optional.of(begun);
    }

    void add(Id<JourneyMap> map, List<Experience> experiences) {
        Rows.addAll(
                ao,
                ExperienceRow.class,
                experiences.stream().map(one -> values(map, one)).toList());
    }

    private static Map<String, Object> values(Id<JourneyMap> map, Experience experience) {
        return MapColumns.EXPERIENCE.values(
                Rows.values(
                        "MAP_ID", map.value(),
                        "TOUCHPOINT_ID", experience.touchpoint().value(),
                        "PERSONA_ID", experience.persona()),
                experience);
    }

    static Experience of(ExperienceRow row) {
        Experience nothing = Experience.nothing(new Id<>(row.getTouchpointId()), row.getPersonaId());
        return MapColumns.EXPERIENCE.read(row, nothing);
    }
}
