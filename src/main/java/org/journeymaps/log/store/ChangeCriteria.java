package org.journeymaps.log.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.log.ChangeFilter;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** A filter of changes in the words of a WHERE. */
final class ChangeCriteria {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private ChangeCriteria() {}

    static ChangeCriteria of(Id<JourneyMap> map, int below, ChangeFilter filter) {
        ChangeCriteria criteria = new ChangeCriteria();
        criteria.and("MAP_ID = ?", map.value());
        criteria.and("REVISION < ?", below);
        criteria.and("AUTHOR_KEY = ?", filter.authorKey());
        criteria.and("FIELD_NAME = ?", filter.field());
        criteria.and("CHANGED_AT >= ?", date(filter.span().from()));
        criteria.and("CHANGED_AT < ?", date(filter.span().until()));
        if (!filter.about().isEmpty()) {
            criteria.conditions.add(
                    filter.about().stream().map(criteria::among).collect(Collectors.joining(" OR ", "(", ")")));
        }
        return criteria;
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private String among(ChangeFilter.Records records) {
        values.add(records.subject().code());
        values.addAll(records.ids());
        return records.ids().isEmpty()
                ? "SUBJECT = ?"
                : "(SUBJECT = ? AND " + Rows.in("SUBJECT_ID", records.ids().size()) + ")";
    }

    String text() {
        return String.join(" AND ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }
}
