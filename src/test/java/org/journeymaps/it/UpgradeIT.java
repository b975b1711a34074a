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
        try (SandboxProcess sandbox = OLD.onPostgres()) {
            sandbox.start();
            assertNothingLost(sandbox, TestDatabase.POSTGRESQL);
            assertFindsWhatTheOldVersionWrote(sandbox);

            sandbox.stop();
            sandbox.start();
            assertNothingLost(sandbox, TestDatabase.POSTGRESQL);
            assertFindsWhatTheOldVersionWrote(sandbox);
            assertGoesOn(sandbox);
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

            assertPersonasStayAmongNewNodes(old, now, byNew);
            JsonNode places = found(now, "Still here");
            assertThat(places).as("maps of both nodes, found on the new one").hasSize(3);
            Rest po = Rest.as("po", old);
            JsonNode before = po.get("/maps/" + byNew).json();
            po.patch("/maps/" + byNew, before.path("version").asInt(), Map.of("perspective", "Seen by the old node"));
            assertThat(found(now, "seen by the old node")).hasSize(1);
        }
    }

    /** What a persona experiences is nothing that the old node takes for everyone's, and it writes on beside it (ADR 21). */
    private static void assertPersonasStayAmongNewNodes(SandboxProcess old, SandboxProcess now, int map) {
        Rest po = Rest.as("po", now);
        String path = "/maps/" + map;
        int persona = po.post("/projects/ITSD/personas", Map.of("name", "Maja"))
                .json()
                .at("/persona/id")
                .asInt();
        JsonNode found = po.get(path).json();
        String experience =
                path + "/touchpoints/" + found.at("/touchpoints/0/id").asInt() + "/experience";
        JsonNode before = Rest.as("po", old).get(path).json().at("/touchpoints");
        int version = po.patch(path + "/personas", found.path("version").asInt(), Map.of("personas", List.of(persona)))
                .json()
                .path("version")
                .asInt();
        Map<String, Object> hers =
                Map.of("thoughts", "Hers", "experienced", -2, "feelings", List.of(Map.of("name", "angry")));
        version = po.patch(experience + "/" + persona, version, hers)
                .json()
                .path("version")
                .asInt();

        assertThat(Rest.as("po", old).get(path).json().at("/touchpoints")).isEqualTo(before);
        assertThat(Rest.as("po", old).get(path + "/history").status()).isEqualTo(200);
        assertThat(Rest.as("po", old)
                        .patch(experience, version, Map.of("thoughts", "Everyone, by the old node"))
                        .status())
                .isEqualTo(200);
        JsonNode after = po.get(path).json().at("/touchpoints/0");
        assertThat(after.at("/experience/thoughts").asText()).isEqualTo("Everyone, by the old node");
        assertThat(after.at("/experiences/0/thoughts").asText()).isEqualTo("Hers");
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
