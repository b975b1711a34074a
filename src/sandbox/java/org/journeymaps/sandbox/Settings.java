package org.journeymaps.sandbox;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.sandbox.data.JdbcAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says: the app's jar, the port, the data directory and where {@code node_modules} lies.
 *
 * @param database null for an H2 file in the data directory
 */
public record Settings(
        Path jar,
        int port,
        Path data,
        Path project,
        @Nullable JdbcAddress database) {
    public static final String CONTEXT_PATH = "/jira";

    /**
     * Reads {@code --jar= --port= --data= --project= --node= --db= --dbUser= --dbPassword=}; an empty value counts as none.
     * Every node but the first has a data directory of its own; only what lies in the database is shared.
     */
    public static Settings of(String... arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .filter(parts -> parts.length == 2 && !parts[1].isEmpty())
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, last) -> last));
        if (!given.containsKey("--jar")) {
            throw new StartFailure("say which app to install: --jar=FILE");
        }
        return new Settings(
                Path.of(given.get("--jar")).toAbsolutePath(),
                numberOf("--port", given.getOrDefault("--port", "2990")),
                dataOf(given),
                Path.of(given.getOrDefault("--project", "")).toAbsolutePath(),
                databaseOf(given));
    }

    private static Path dataOf(Map<String, String> given) {
        String data = given.getOrDefault("--data", "target/jira-home");
        int node = numberOf("--node", given.getOrDefault("--node", "1"));
        if (node > 1 && !given.containsKey("--db")) {
            throw new StartFailure("a second node needs a database that both reach: -Ddb=jdbc:postgresql://\u2026");
        }
        return Path.of(node > 1 ? data + "-node" + node : data).toAbsolutePath();
    }

    private static @Nullable JdbcAddress databaseOf(Map<String, String> given) {
        String url = given.get("--db");
        return url == null
                ? null
                : new JdbcAddress(url, given.getOrDefault("--dbUser", ""), given.getOrDefault("--dbPassword", ""));
    }

    public String baseUrl() {
        return "http://localhost:" + port + CONTEXT_PATH;
    }

    private static int numberOf(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StartFailure(name + "=" + text + " is not a number", e);
        }
    }
}
