package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.journeymaps.testing.Postgres;

/**
 * Writes the databases of the present version as fixtures for the versions after it (QR3): run it once before a release
 * with the directory to write to, and URL, user and password of an empty PostgreSQL database that {@code pg_dump} can read.
 */
final class FixtureMaker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FixtureMaker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]);
        writePostgres(
                Files.createDirectories(target.resolve("postgresql")),
                new Postgres.Address(arguments[1], arguments[2], arguments[3]));
    }

    private static void writePostgres(Path target, Postgres.Address address) throws IOException, InterruptedException {
        try (SandboxProcess sandbox = SandboxProcess.on("fixture", TestDatabase.arguments(address))) {
            sandbox.start();
            plant(sandbox);
            save(target, seen(sandbox));
            sandbox.stop();
        }
        String url = address.url().substring("jdbc:".length()).replace("//", "//" + address.user() + "@");
        Process dump = new ProcessBuilder("pg_dump", "--inserts", "--no-owner", "--no-privileges", url)
                .redirectOutput(target.resolve("jira.sql").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (dump.waitFor() != 0) {
            throw new IllegalStateException("pg_dump ended with " + dump.exitValue());
        }
    }

    /** Fills a fresh sandbox with what a year of use leaves behind. */
    private static void plant(SandboxProcess sandbox) throws IOException {
        Rest po = Rest.as("po", sandbox);
        int laptop = po.importSample("new-employee-laptop.da.csv", "ITSD");
        po.importSample("web-shop-order.en.csv", "ITSD");
        po.importSample("web-shop-order.en.csv", "BACK");
        po.post(
                "/projects/BACK/maps",
                Map.of("name", "Tom \u2603 \ud83d\ude00 " + "x".repeat(200), "stages", List.of("A", "B")));
        edit(po, laptop);
        Rest.as("agent", sandbox)
                .post(
                        "/maps/" + laptop + "/findings",
                        Map.of("touchpointId", touchpoint(po, laptop, 4), "kind", "pain", "text", "Told by an agent"));
    }

    private static void edit(Rest po, int map) {
        JsonNode found = po.get("/maps/" + map).json();
        int first = touchpoint(po, map, 0);
        int version = found.path("version").asInt();
        String path = "/maps/" + map + "/touchpoints/" + first;
        version = version(po.patch(path, version, Map.of("customerGoal", "A laptop \u00e6\u00f8\u00e5")));
        version = version(po.patch(path, version, Map.of("name", "Orders it all")));
        version = version(po.patch(path + "/experience", version, Map.of("experienced", 1.5)));
        version = version(po.post("/maps/" + map + "/undo", Map.of("revision", version)));
        version = version(po.patch("/maps/" + map, version, Map.of("perspective", "Maja")));
        int finding = found.at("/touchpoints/2/findings/0/id").asInt();
        po.post("/maps/" + map + "/findings/" + finding + "/links", Map.of("issueKey", "BACK-1"));
        po.post(
                "/maps/" + map + "/findings/" + finding + "/issues",
                Map.of("projectKey", "BACK", "issueTypeId", "10001", "summary", "Deputies", "description", "d"));
        version = version(po.write(
                "DELETE",
                "/maps/" + map + "/touchpoints/" + touchpoint(po, map, 5),
                "{}",
                "If-Match",
                "\"" + po.get("/maps/" + map).json().path("version").asInt() + "\""));
        version(po.post("/maps/" + map + "/stages", Map.of("name", "Later", "period", "after")));
    }

    private static int touchpoint(Rest rest, int map, int index) {
        return rest.get("/maps/" + map)
                .json()
                .at("/touchpoints/" + index + "/id")
                .asInt();
    }

    private static int version(Rest.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer.json().path("version").asInt();
    }

    /** What a product owner sees of all that was planted. */
    static ObjectNode seen(SandboxProcess sandbox) {
        Rest po = Rest.as("po", sandbox);
        ObjectNode all = JSON.createObjectNode();
        for (String project : List.of("ITSD", "BACK")) {
            for (JsonNode card : po.get("/projects/" + project + "/maps").json().path("maps")) {
                String map = "/maps/" + card.path("id").asInt();
                all.set(map, WholeMap.of(po.get(map).json()));
                all.set(map + "/issues", po.get(map + "/issues").json());
                all.set(map + "/history", po.get(map + "/history").json());
            }
        }
        return all;
    }

    private static void save(Path target, ObjectNode seen) throws IOException {
        Files.writeString(
                target.resolve("seen.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(seen) + "\n",
                UTF_8);
    }
}
