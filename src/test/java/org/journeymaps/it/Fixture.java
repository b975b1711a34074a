package org.journeymaps.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.journeymaps.testing.Postgres;

/** The databases that an earlier version left behind, written by {@link FixtureMaker}. */
final class Fixture {
    private static final Path PLACE = Path.of("src", "test", "resources", "upgrade");

    private final Path files;

    private Fixture(String version) {
        this.files = PLACE.resolve(version);
    }

    static Fixture of(String version) {
        return new Fixture(version);
    }

    /** The jar of that version. */
    Path jar() throws IOException {
        try (var found = Files.newDirectoryStream(files, "*.jar")) {
            return found.iterator().next();
        }
    }

    /** A sandbox, not started yet, on a copy of the database. */
    SandboxProcess onPostgres() throws IOException, SQLException {
        return SandboxProcess.on("upgrade", postgres());
    }

    /** A copy of the database on PostgreSQL, as arguments of a sandbox. */
    List<String> postgres() throws IOException, SQLException {
        Postgres.Address address = Postgres.shared().freshDatabase();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(files.resolve("postgresql/jira.sql")));
        }
        return TestDatabase.arguments(address);
    }

    /** What a product owner saw in that version. */
    JsonNode seen(TestDatabase database) throws IOException {
        return new ObjectMapper()
                .readTree(files.resolve(database.name().toLowerCase(java.util.Locale.ROOT))
                        .resolve("seen.json")
                        .toFile());
    }

    /** Tells the first place in which the new answer lacks or alters something of the old one, or nothing. */
    static String lost(String path, JsonNode old, JsonNode now) {
        if (old.isObject()) {
            return lostField(path, old, now);
        }
        if (old.isArray()) {
            return old.size() == now.size()
                    ? lostElement(path, old, now)
                    : path + ": " + old.size() + " became " + now.size();
        }
        return isSame(old, now) ? "" : path + ": " + old + " became " + now;
    }

    /** What is left out is false, and a whole number needs no fraction (ADR 31). */
    private static boolean isSame(JsonNode old, JsonNode now) {
        if (old.isBoolean() && now.isMissingNode()) {
            return !old.booleanValue();
        }
        return old.isNumber() && now.isNumber()
                ? old.decimalValue().compareTo(now.decimalValue()) == 0
                : old.equals(now);
    }

    private static String lostField(String path, JsonNode old, JsonNode now) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = old.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            String lost = lost(path + "/" + field.getKey(), field.getValue(), now.path(field.getKey()));
            if (!lost.isEmpty()) {
                return lost;
            }
        }
        return "";
    }

    private static String lostElement(String path, JsonNode old, JsonNode now) {
        for (int i = 0; i < old.size(); i++) {
            String lost = lost(path + "/" + i, old.get(i), now.get(i));
            if (!lost.isEmpty()) {
                return lost;
            }
        }
        return "";
    }
}
