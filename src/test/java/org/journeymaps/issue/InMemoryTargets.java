package org.journeymaps.issue;

import java.util.Optional;
import org.journeymaps.platform.InMemoryRows;

/** Last targets in memory. */
public final class InMemoryTargets implements Targets {
    private final InMemoryRows<Chosen> rows = new InMemoryRows<>();

    private record Chosen(String userKey, Target target) {}

    public InMemoryRows<?> table() {
        return rows;
    }

    @Override
    public Optional<Target> lastOf(String userKey) {
        return rows.all()
                .filter(row -> row.userKey().equals(userKey))
                .map(Chosen::target)
                .findFirst();
    }

    @Override
    public void remember(String userKey, Target target) {
        rows.remove(row -> row.userKey().equals(userKey));
        rows.add(id -> new Chosen(userKey, target));
    }
}
