package org.journeymaps.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs scripts of src/test/js with Node, and says how to get what is missing. */
public final class NodeScript {
    private static final long MINUTES = 8;
    private static final String NODE = "Node 20 or newer is missing: install it (Debian: apt-get install nodejs npm)";
    private static final Path LOCK = Path.of("package-lock.json");

    private NodeScript() {}

    /** Runs Node with these arguments against a sandbox; fails with its output in the log when it does not end well. */
    public static void run(String baseUrl, String... command) {
        need("node", NODE);
        installPackages();
        List<String> words = new ArrayList<>(List.of("node"));
        words.addAll(List.of(command));
        if (exit(words, baseUrl) != 0) {
            throw new AssertionError(String.join(" ", words) + " failed; its output is above");
        }
    }

    /** Installs the packages of package-lock.json unless they are there already. */
    private static void installPackages() {
        need("npm", "npm is missing: it comes with Node 20 or newer (Debian: apt-get install npm)");
        Path installed = Path.of("node_modules", ".package-lock.json");
        try {
            boolean fresh = Files.exists(installed)
                    && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(LOCK)) >= 0;
            if (!fresh && exit(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), "") != 0) {
                throw new AssertionError("npm ci failed; its output is above");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fetches a browser for the tests where none is installed; fails with one line where there can be none. */
    public static void needChromium() {
        need("node", NODE);
        if (exit(List.of("node", "src/test/js/browser/chromium.mjs"), "") != 0) {
            throw new AssertionError("There is no browser for the tests; what is missing stands above");
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
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
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
