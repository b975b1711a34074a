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
 * @param database null for HSQLDB files in the data directory
 */
public record Settings(
        Path jar,
        int port,
        Path data,
        Path project,
        @Nullable JdbcAddress database) {
    public static final String CONTEXT_PATH = "/jira";

    /** Reads {@code --jar= --port= --data= --project= --db= --dbUser= --dbPassword=}; an empty value counts as none. */
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
                portOf(given.getOrDefault("--port", "2990")),
                Path.of(given.getOrDefault("--data", "target/jira-home")).toAbsolutePath(),
                Path.of(given.getOrDefault("--project", "")).toAbsolutePath(),
                databaseOf(given));
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

    private static int portOf(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StartFailure("--port=" + text + " is not a number", e);
        }
    }
}
