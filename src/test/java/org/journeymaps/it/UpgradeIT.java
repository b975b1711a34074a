package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** What the version 0.1 wrote is all there in this one, however the upgrade goes (QR3). */
public class UpgradeIT {
    private static final Fixture OLD = Fixture.of("0.1");

    @Test
    public void opensTheDatabaseOfTheSkeletonWithAllData() throws IOException, SQLException {
        for (TestDatabase database : TestDatabase.values()) {
            try (SandboxProcess sandbox = OLD.on(database)) {
                sandbox.start();
                assertNothingLost(sandbox, database);
                assertFindsWhatTheOldVersionWrote(sandbox);

                sandbox.stop();
                sandbox.start();
                assertNothingLost(sandbox, database);
                assertFindsWhatTheOldVersionWrote(sandbox);
                assertGoesOn(sandbox);
            }
        }
    }

    @Test
    public void upgradesAlsoFromTwoNodesAtOnceAndAfterAKill() throws IOException, SQLException, InterruptedException {
        List<String> database = OLD.postgres();
        try (SandboxProcess killed = SandboxProcess.on("killed", database);
                SandboxProcess one = SandboxProcess.on("one", database);
                SandboxProcess two = SandboxProcess.on("two", database)) {
            killed.launch();
            TimeUnit.MILLISECONDS.sleep(1200);
            killed.kill();

            one.launch();
            two.launch();
            one.awaitPage();
            two.awaitPage();

            assertNothingLost(one, TestDatabase.POSTGRESQL);
            assertNothingLost(two, TestDatabase.POSTGRESQL);
            assertFindsWhatTheOldVersionWrote(one);
            assertFindsWhatTheOldVersionWrote(two);
            assertGoesOn(two);
        }
    }

    @Test
    public void worksBesideANodeOfTheOldVersionOnOneDatabase() throws IOException, SQLException {
        List<String> database = OLD.postgres();
        try (SandboxProcess old = SandboxProcess.on("old", database).with(OLD.jar());
                SandboxProcess now = SandboxProcess.on("new", database)) {
            old.start();
            now.start();

            int byOld = assertGoesOn(old);
            int byNew = assertGoesOn(now);
            JsonNode seenByOld = FixtureMaker.seen(old);
            JsonNode seenByNew = FixtureMaker.seen(now);

            for (int map : new int[] {byOld, byNew}) {
                String path = "/maps/" + map;
                assertThat(Fixture.lost(path, seenByOld.path(path), seenByNew.path(path)))
                        .as("what the old node sees and the new one does not")
                        .isEmpty();
            }
            assertGoesOn(old);

            JsonNode places = found(now, "Still here");
            assertThat(places).as("maps of both nodes, found on the new one").hasSize(3);
            Rest po = Rest.as("po", old);
            JsonNode before = po.get("/maps/" + byNew).json();
            po.patch("/maps/" + byNew, before.path("version").asInt(), Map.of("perspective", "Seen by the old node"));
            assertThat(found(now, "seen by the old node")).hasSize(1);
        }
    }

    /** The words of a touchpoint that was renamed, of a pain of somebody else, and of one that is off the map. */
    private static void assertFindsWhatTheOldVersionWrote(SandboxProcess sandbox) {
        assertThat(found(sandbox, "orders it all")).hasSize(1);
        assertThat(found(sandbox, "told by an agent")).hasSize(1);
        assertThat(found(sandbox, "maja")).hasSize(1);
        assertThat(found(sandbox, "kangaroo")).isEmpty();
    }

    private static JsonNode found(SandboxProcess sandbox, String text) {
        String words = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return Rest.as("po", sandbox)
                .get("/projects/ITSD/search?text=" + words)
                .json()
                .path("maps");
    }

    private static void assertNothingLost(SandboxProcess sandbox, TestDatabase database) throws IOException {
        assertThat(Fixture.lost("", OLD.seen(database), FixtureMaker.seen(sandbox)))
                .as("lost on " + database)
                .isEmpty();
    }

    /** Imports a map, edits an old one and looks at both; gives the id of the new one. */
    private static int assertGoesOn(SandboxProcess sandbox) throws IOException {
        Rest po = Rest.as("po", sandbox);
        int map = po.importSample("web-shop-order.en.csv", "ITSD");
        JsonNode found = po.get("/maps/" + map).json();
        assertThat(found.at("/touchpoints").size()).isPositive();

        int touchpoint = found.at("/touchpoints/0/id").asInt();
        Rest.Answer edited = po.patch(
                "/maps/" + map + "/touchpoints/" + touchpoint,
                found.path("version").asInt(),
                Map.of("customerGoal", "Still here"));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(po.get("/maps/" + map)
                        .json()
                        .at("/touchpoints/0/customerGoal")
                        .asText())
                .isEqualTo("Still here");
        return map;
    }
}
