package org.journeymaps.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.wiring.BundleWiring;

/** An app that an administrator disables, updates and removes leaves nothing behind on the node (QR7). */
public class LifecycleIT {
    private static final int ROUNDS = 10;

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private int port;
    private boolean told;

    @Test
    public void leavesNoClassAndNoThreadBehind() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Sandbox sandbox = Sandbox.start(
                Settings.of("--jar=" + System.getProperty("app.jar"), "--port=" + port, "--data=" + home.getRoot()))) {
            use(sandbox);
            sandbox.remove();
            Map<String, Long> before = threads();

            for (int round = 0; round < ROUNDS; round++) {
                sandbox.install();
                use(sandbox);
                sandbox.disable();
                sandbox.enable();
                sandbox.update();
                use(sandbox);
                sandbox.remove();
            }

            letTheJdkForgetItsLastRecord();
            assertThat(loaders).hasSize(2 * ROUNDS + 1);
            assertThat(reachable())
                    .as("class loaders of versions that are gone")
                    .isZero();
            assertThat(threads())
                    .as("threads, where there were %s", before)
                    .allSatisfy((name, count) ->
                            assertThat(count).as(name).isLessThanOrEqualTo(before.getOrDefault(name, 0L)));
        }
    }

    /** Fills what the app remembers: a map, the search, an issue's panel. */
    private void use(Sandbox sandbox) throws IOException, InterruptedException {
        loaders.add(new WeakReference<>(sandbox.app().adapt(BundleWiring.class).getClassLoader()));
        int map = Integer.parseInt(
                send("POST", "/rest/journeymaps/1.0/projects/ITSD/templates/example", "{\"name\":\"Used\"}", 201)
                        .replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
        String whole = send("GET", "/rest/journeymaps/1.0/maps/" + map, null, 200);
        String finding = whole.replaceAll("(?s).*?\"findings\":\\[\\{\"id\":(\\d+).*", "$1");
        String links = "/rest/journeymaps/1.0/maps/" + map + "/findings/" + finding + "/links";
        send("POST", links, "{\"issueKey\":\"BACK-1\"}", 201);
        assertThat(send("GET", "/browse/BACK-1", null, 200)).contains("jm-issue-view-panel");
        hearOfAnIssue(map, finding);
        send("GET", "/rest/journeymaps/1.0/projects/ITSD/search?text=laptop&severity=4", null, 200);
        send("GET", "/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link", null, 200);
    }

    /** The app hears of the issue that it creates, and looks for the maps of it in a thread of its own. */
    private void hearOfAnIssue(int map, String finding) throws IOException, InterruptedException {
        String issues = "/rest/journeymaps/1.0/maps/" + map + "/findings/" + finding + "/issues";
        String issue =
                "{\"projectKey\":\"BACK\",\"issueTypeId\":\"10001\",\"summary\":\"Mend it\",\"token\":\"" + map + "\"}";
        send("POST", issues, issue, 201);
        for (int polls = 0; polls < 20; polls++) {
            send("GET", "/rest/journeymaps/1.0/maps/" + map, null, 200);
            if (told) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Map " + map + " was told of no issue");
    }

    private String send(String method, String path, String body, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/jira" + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("po:po".getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        told = answer.headers()
                .firstValue("X-Journeymaps-Issues")
                .filter(stamp -> !stamp.equals("-"))
                .isPresent();
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(status);
        return answer.body();
    }

    /** Java 17 keeps the type of the record whose methods it made last, whoever's it is, until it makes those of another. */
    private static void letTheJdkForgetItsLastRecord() {
        record Last(Object any, String text, int number, long large, double exact, boolean yes) {}
        Last one = new Last(1, "", 1, 1, 1, true);
        assertThat(one).isEqualTo(new Last(1, "", 1, 1, 1, true)).hasToString(one.toString());
        assertThat(one.hashCode()).isEqualTo(new Last(1, "", 1, 1, 1, true).hashCode());
    }

    private long reachable() throws InterruptedException {
        long left = loaders.size();
        for (int i = 0; i < 50 && left > 0; i++) {
            System.gc();
            Thread.sleep(100);
            left = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return left;
    }

    /** How many threads there are of each name, without the numbers that pools give them. */
    private static Map<String, Long> threads() throws InterruptedException {
        Thread.sleep(500);
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("HttpClient")) // those of this test
                .collect(Collectors.groupingBy(
                        thread -> thread.getName().replaceAll("\\d+|@[0-9a-f]+", "#"), Collectors.counting()));
    }
}
