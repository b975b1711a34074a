package org.journeymaps.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sandbox with the built jar in a process of its own, which can be killed without warning. */
public final class SandboxProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Options of the Java that runs sandboxes: tests want a quick start, benchmarks the speed of production. */
    private static final List<String> JVM = Arrays.stream(
                    System.getProperty("sandbox.jvm", "").split(" "))
            .filter(option -> !option.isEmpty())
            .toList();

    private final Path data;
    private final int port;
    private final List<String> database;
    private final File log;
    private String jar = System.getProperty("app.jar");
    private Process process;

    private SandboxProcess(Path data, int port, List<String> database) {
        this.data = data;
        this.port = port;
        this.database = database;
        this.log = new File("target/sandbox-" + port + ".log");
        this.log.delete();
    }

    /** Starts a sandbox with fresh demo data in H2 on a free port. */
    public static SandboxProcess fresh(String name) {
        return fresh(name, TestDatabase.H2);
    }

    /** Starts a sandbox with fresh demo data on a free port. */
    public static SandboxProcess fresh(String name, TestDatabase database) {
        SandboxProcess sandbox = on(name, database.fresh());
        sandbox.start();
        return sandbox;
    }

    /** A sandbox on a free port that is not started yet; the arguments tell where its database is, those with -D go to Java. */
    public static SandboxProcess on(String name, List<String> database) {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")), name);
            return new SandboxProcess(data, freePort(), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another sandbox, not started yet, on the data directory and database of this one. */
    public SandboxProcess twin() {
        try {
            return new SandboxProcess(data, freePort(), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts the sandbox again on the data it had; gives how long that took until a page was served. */
    public Duration start() {
        Instant begun = Instant.now();
        launch();
        awaitPage();
        return Duration.between(begun, Instant.now());
    }

    /** This sandbox, with another version of the app. */
    public SandboxProcess with(Path otherJar) {
        jar = otherJar.toString();
        return this;
    }

    /** Where the sandbox keeps its data. */
    public Path data() {
        return data;
    }

    /** Starts without waiting for a page. */
    public void launch() {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(JVM);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.journeymaps.sandbox.Main",
                "--jar=" + jar,
                "--port=" + port,
                "--data=" + data));
        database.forEach(argument -> command.add(argument.startsWith("-D") ? 1 : command.size(), argument));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the process has ended by itself; gives its exit code. */
    public int exitCode() {
        await();
        return process.exitValue();
    }

    /** What the process has printed so far. */
    public List<String> printed() {
        try {
            return Files.readAllLines(log.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitPage() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("The sandbox did not start; see " + log.getAbsolutePath());
            }
            pause();
        }
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/status"))).build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + "/jira" + path;
    }

    /** Chooses language and light theme as the user does in the sandbox's own form. */
    public void setLanguage(String user, String language) {
        String secret = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/preferences")))
                .header("Authorization", "Basic " + secret)
                .header("Cookie", "atlassian.xsrf.token=any")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("atl_token=any&theme=light&language=" + language))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 303) {
                throw new AssertionError("The sandbox did not take the language: " + status);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the process as kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks the process to stop and waits. */
    public void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The sandbox does not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
