package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeymaps.testing.Postgres;
import org.junit.Test;

/** A database that is not there: one clear line at the start, one clear error for each request later, and no restart. */
public class DatabaseDownIT {
    /** A pool may hand out a connection that was cut since its last use; so many requests see every one of them. */
    private static final int MOST_POOLED = 5;

    private static final String START = "The sandbox did not start: ";

    @Test
    public void saysInOneLineThatNobodyListens() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();

            assertRefused(
                    List.of("--db=jdbc:postgresql://localhost:" + port + "/jira"), "localhost:" + port, "refused");
        }
    }

    @Test
    public void saysInOneLineThatThePasswordIsWrong() {
        Postgres.Address address = Postgres.shared().freshDatabase();
        Postgres.shared().wantPasswordOf("guarded", "right");

        List<String> wrong = List.of("--db=" + address.url(), "--dbUser=guarded", "--dbPassword=wrong");
        assertRefused(wrong, "password authentication failed", "guarded");
    }

    @Test
    public void saysInOneLineThatThereIsNoSuchDatabase() {
        Postgres.Address address = Postgres.shared().freshDatabase();

        assertRefused(List.of("--db=" + address.url() + "nosuch", "--dbUser=postgres"), "nosuch", "does not exist");
        assertRefused(List.of("--db=jdbc:oracle:thin:@x"), "jdbc:oracle:thin:@x", "postgresql");
    }

    @Test
    public void refusesASecondProcessOnOneDataDirectory() {
        try (SandboxProcess first = SandboxProcess.fresh("second");
                SandboxProcess second = first.twin()) {
            second.launch();

            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.printed()).singleElement().asString().contains(START, "in use by another sandbox");
            assertThat(Rest.as("po", first).get("/projects/ITSD/maps").status()).isEqualTo(200);
        }
    }

    private static void assertRefused(List<String> database, String... words) {
        try (SandboxProcess sandbox = SandboxProcess.on("refused", database)) {
            sandbox.launch();

            assertThat(sandbox.exitCode()).isEqualTo(1);
            assertThat(sandbox.printed())
                    .singleElement()
                    .asString()
                    .startsWith(START)
                    .contains(words);
        }
    }

    @Test
    public void worksOnAfterTheDatabaseWasAway() throws IOException {
        try (Postgres postgres = Postgres.create();
                SandboxProcess sandbox = SandboxProcess.on("away", TestDatabase.arguments(postgres.freshDatabase()))) {
            sandbox.start();
            Rest po = Rest.as("po", sandbox);
            int map = po.importSample("new-employee-laptop.da.csv", "ITSD");
            String before = po.get("/maps/" + map).body();
            int lines = sandbox.printed().size();

            postgres.stop();
            po.get("/maps/" + map); // may still meet the farewell of a connection
            po.get("/maps/" + map);
            lines = sandbox.printed().size();
            assertOneClearError(po.get("/maps/" + map), sandbox, ++lines);
            assertOneClearError(po.patch("/maps/" + map, 1, Map.of("name", "Lost")), sandbox, ++lines);
            assertOneClearError(po.page("/browse/ITSD-1"), sandbox, ++lines);
            postgres.restart();

            lines += errorsUntilItAnswers(po, map);
            assertThat(po.get("/maps/" + map).body()).isEqualTo(before);
            assertThat(po.patch("/maps/" + map, 1, Map.of("name", "Back")).status())
                    .isEqualTo(200);
            assertThat(sandbox.printed()).hasSize(lines);
        }
    }

    /** A busy machine may need more than the patience of one request until the pool has a connection again. */
    private static int errorsUntilItAnswers(Rest po, int map) {
        int errors = 0;
        while (po.get("/maps/" + map).status() == 500) {
            errors++;
            assertThat(errors).as("requests in vain").isLessThan(10);
        }
        return errors;
    }

    private static void assertOneClearError(Rest.Answer answer, SandboxProcess sandbox, int lines) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-").doesNotContain("refused", "localhost");
        String id = answer.body().replaceAll("(?s).*([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
        assertThat(sandbox.printed()).hasSize(lines).last().asString().contains(id, "the database is away", "refused");
    }

    @Test
    public void worksOnAfterEveryConnectionWasCut() throws IOException {
        try (Postgres postgres = Postgres.create();
                SandboxProcess sandbox = SandboxProcess.on("cut", TestDatabase.arguments(postgres.freshDatabase()))) {
            sandbox.start();
            Rest po = Rest.as("po", sandbox);
            int map = po.importSample("new-employee-laptop.da.csv", "ITSD");

            for (int cut = 0; cut < 5; cut++) {
                postgres.cutConnections();
                assertThat(Stream.generate(() -> po.get("/maps/" + map).status())
                                .limit(MOST_POOLED)
                                .filter(status -> status != 500)
                                .findFirst())
                        .contains(200);
            }
            assertThat(sandbox.printed()).noneMatch(line -> line.startsWith("\tat "));
        }
    }

    /** Whoever writes at that moment may get an error; what was acknowledged is there, and the next write works. */
    @Test
    public void losesNothingWhenConnectionsAreCutAmidWriters() throws IOException {
        try (Postgres postgres = Postgres.create();
                SandboxProcess sandbox = SandboxProcess.on("amid", TestDatabase.arguments(postgres.freshDatabase()))) {
            sandbox.start();
            Rest po = Rest.as("po", sandbox);
            int map = po.importSample("new-employee-laptop.da.csv", "ITSD");
            int before = po.get("/maps/" + map).json().path("version").asInt();
            Writers writers = new Writers(sandbox, map, 4);

            for (int round = 0; round < 5; round++) {
                writers.writeUntil(40, () -> cutForTwoSeconds(postgres));
                assertThat(Stream.generate(() -> po.get("/maps/" + map).status())
                                .limit(MOST_POOLED)
                                .filter(status -> status != 500)
                                .findFirst())
                        .contains(200);
                assertThat(writers.lost()).isZero();
            }
            assertThat(writers.acknowledged()).isGreaterThanOrEqualTo(200);
            assertThat(writers.strayRevisions(before)).isZero();
        }
    }

    private static void cutForTwoSeconds(Postgres postgres) {
        try {
            for (int cut = 0; cut < 100; cut++) {
                postgres.cutConnections();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    public void twoNodesMayStartOnOneEmptyDatabase() {
        List<String> database = TestDatabase.POSTGRESQL.fresh();
        try (SandboxProcess one = SandboxProcess.on("node1", database);
                SandboxProcess other = SandboxProcess.on("node2", database)) {
            one.launch();
            other.launch();
            one.awaitPage();
            other.awaitPage();

            String name = "{\"maps\":[],\"more\":false,\"abilities\":{\"create\":true}}";
            assertThat(Rest.as("po", one).get("/projects/ITSD/maps").body()).isEqualTo(name);
            assertThat(Rest.as("po", other).get("/projects/ITSD/maps").body()).isEqualTo(name);
        }
    }
}
