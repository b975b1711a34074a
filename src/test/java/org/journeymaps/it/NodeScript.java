package org.journeymaps.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs scripts of src/test/js with Node, and says how to get what is missing. */
final class NodeScript {
    private static final long MINUTES = 8;

    private NodeScript() {}

    /** Runs Node with these arguments against a sandbox; fails with its output in the log when it does not end well. */
    static void run(String baseUrl, String... command) {
        need("node", "Node 20 or newer is missing: install it (Debian: apt-get install nodejs npm)");
        List<String> words = new ArrayList<>(List.of("node"));
        words.addAll(List.of(command));
        if (exit(words, baseUrl) != 0) {
            throw new AssertionError(String.join(" ", words) + " failed; its output is above");
        }
    }

    /** Fails with one line when the browser of the tests is missing. */
    static void needChromium() {
        String chosen = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        if (!Files.isExecutable(Path.of(chosen))) {
            throw new AssertionError("Chromium is missing at " + chosen
                    + ": install it (Debian: apt-get install chromium) or name it in the variable CHROMIUM");
        }
    }

    private static void need(String command, String otherwise) {
        boolean found = Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        if (!found) {
            throw new AssertionError(otherwise);
        }
    }

    private static int exit(List<String> words, String baseUrl) {
        try {
            ProcessBuilder builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("BASE_URL", baseUrl);
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", words) + " did not end within " + MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
