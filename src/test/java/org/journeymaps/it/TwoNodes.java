package org.journeymaps.it;

import java.util.List;
import org.journeymaps.testing.Postgres;

/** Two sandboxes with one PostgreSQL database and nothing else in common, as two nodes of a cluster. */
public final class TwoNodes implements AutoCloseable {
    private final Postgres.Address database = Postgres.shared().freshDatabase();
    private final SandboxProcess one;
    private final SandboxProcess other;

    public TwoNodes(String name) {
        one = SandboxProcess.on(name + "-node1", TestDatabase.arguments(database));
        other = SandboxProcess.on(name + "-node2", TestDatabase.arguments(database));
        one.launch();
        other.launch();
        one.awaitPage();
        other.awaitPage();
    }

    public SandboxProcess one() {
        return one;
    }

    public SandboxProcess other() {
        return other;
    }

    public List<SandboxProcess> both() {
        return List.of(one, other);
    }

    public Postgres.Address database() {
        return database;
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
