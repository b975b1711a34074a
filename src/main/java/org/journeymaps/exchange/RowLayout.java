package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.evidence.Source;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * Spreads what hangs on one touchpoint over as few rows as keep every order: pains and gains as they were written down, each
 * improvement beside the pains that it addresses, sources from the top.
 */
final class RowLayout {
    private final List<Row> rows = new ArrayList<>(List.of(new Row()));
    private final Map<Id<Finding>, Finding> pains = new HashMap<>();

    /** One row of a touchpoint. */
    static final class Row {
        private @Nullable Finding pain;
        private @Nullable Finding gain;
        private @Nullable Improvement improvement;
        private @Nullable Source source;

        @Nullable
        Finding pain() {
            return pain;
        }

        @Nullable
        Finding gain() {
            return gain;
        }

        @Nullable
        Improvement improvement() {
            return improvement;
        }

        @Nullable
        Source source() {
            return source;
        }
    }

    private RowLayout() {}

    static List<Row> of(List<Finding> findings, List<Improvement> improvements, List<Source> sources) {
        RowLayout layout = new RowLayout();
        findings.forEach(layout::add);
        layout.addImprovements(improvements);
        for (int i = 0; i < sources.size(); i++) {
            layout.row(i).source = sources.get(i);
        }
        return layout.rows;
    }

    private Row row(int index) {
        while (rows.size() <= index) {
            rows.add(new Row());
        }
        return rows.get(index);
    }

    private void add(Finding finding) {
        Row last = rows.get(rows.size() - 1);
        boolean isPain = finding.kind() == Finding.Kind.PAIN;
        boolean free = last.gain == null && (!isPain || last.pain == null);
        Row row = free ? last : row(rows.size());
        if (isPain) {
            row.pain = finding;
            pains.put(finding.id(), finding);
        } else {
            row.gain = finding;
        }
    }

    private void addImprovements(List<Improvement> improvements) {
        int from = 0;
        for (Improvement improvement : improvements) {
            Finding pain = improvement.addresses().isEmpty()
                    ? null
                    : pains.get(improvement.addresses().get(0));
            int place = from;
            while (place < rows.size() && !Objects.equals(rows.get(place).pain, pain)) {
                place++;
            }
            Row row = row(place);
            row.pain = pain;
            row.improvement = improvement;
            from = place + 1;
        }
        improvements.forEach(this::repeatForOtherPains);
    }

    /** An improvement that addresses several pains of its touchpoint stands beside each of them. */
    private void repeatForOtherPains(Improvement improvement) {
        improvement.addresses().stream()
                .skip(1)
                .map(pains::get)
                .filter(Objects::nonNull)
                .forEach(pain -> {
                    Row row = row(rows.size());
                    row.pain = pain;
                    row.improvement = improvement;
                });
    }
}
