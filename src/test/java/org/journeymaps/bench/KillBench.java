package org.journeymaps.bench;

import java.util.function.IntFunction;
import org.journeymaps.it.Rest;
import org.journeymaps.it.SandboxProcess;
import org.journeymaps.it.TestDatabase;
import org.journeymaps.it.Writers;
import org.journeymaps.testing.Postgres;

/** QR2: SIGKILL of the JVM, and of PostgreSQL, while four writers are at work; nothing acknowledged is lost. */
final class KillBench {
    private static final int WRITERS = 4;
    private static final int EDITS = 100;
    private static final int OF_THE_JVM = 18;
    private static final int OF_POSTGRESQL = 14;

    private KillBench() {}

    static Measured ofTheJvm(TestDatabase kind, String database) {
        try (SandboxProcess sandbox = SandboxProcess.fresh("kills", kind)) {
            return run(sandbox, OF_THE_JVM, "kills of the JVM", database, kill -> {
                sandbox.kill();
                return sandbox::start;
            });
        }
    }

    static Measured ofPostgresql(String database) {
        try (Postgres postgres = Postgres.create();
                SandboxProcess sandbox = SandboxProcess.on("kills", TestDatabase.arguments(postgres.freshDatabase()))) {
            sandbox.start();
            return run(sandbox, OF_POSTGRESQL, "kills of the database under a running JVM", database, kill -> {
                postgres.kill();
                return postgres::restart;
            });
        }
    }

    /** Each kill gives what brings things up again. */
    private static Measured run(
            SandboxProcess sandbox, int kills, String what, String database, IntFunction<Runnable> kill) {
        Rest po = Rest.as("po", sandbox);
        int map = po.importing(ReferenceMap.csv(20), "ITSD").json().path("id").asInt();
        int before = po.get("/maps/" + map).json().path("version").asInt();
        Writers writers = new Writers(sandbox, map, WRITERS);
        int lost = 0;
        for (int i = 0; i < kills; i++) {
            Runnable[] restart = new Runnable[1];
            int number = i;
            writers.writeUntil(EDITS, () -> restart[0] = kill.apply(number));
            restart[0].run();
            awaitAnswer(po, map);
            lost += writers.lost();
        }
        int stray = writers.strayRevisions(before);
        return Measured.count(
                "QR2",
                kills + " " + what + " (of the 50 in all), each amid four writers",
                database,
                writers.acknowledged() + " writes acknowledged, " + lost + " lost, " + stray + " stray revisions",
                lost == 0 && stray == 0);
    }

    private static void awaitAnswer(Rest po, int map) {
        for (int tried = 0; po.get("/maps/" + map).status() != 200; tried++) {
            if (tried == 20) {
                throw new AssertionError("The app does not work again");
            }
        }
    }
}
