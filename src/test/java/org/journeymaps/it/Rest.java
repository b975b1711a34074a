package org.journeymaps.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/** Calls the app's REST as one user of the sandbox. */
public final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final UnaryOperator<String> address;
    private final String user;

    private Rest(UnaryOperator<String> address, String user) {
        this.address = address;
        this.user = user;
    }

    public static Rest as(String user, SandboxProcess sandbox) {
        return new Rest(sandbox::url, user);
    }

    /** Calls through something else, which gives the addresses of pages. */
    static Rest through(UnaryOperator<String> address, String user) {
        return new Rest(address, user);
    }

    /** An answer: status, headers and body. */
    public record Answer(int status, HttpResponse<String> raw) {
        public JsonNode json() {
            try {
                return JSON.readTree(raw.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + raw.body(), e);
            }
        }

        public String body() {
            return raw.body();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Gets a page of the sandbox itself. */
    public Answer page(String path) {
        return send(authorised(HttpRequest.newBuilder(URI.create(address.apply(path))))
                .GET());
    }

    /** Sends a form of the sandbox's own pages, as its user would in the browser. */
    public Answer form(String path, String fields) {
        return send(authorised(HttpRequest.newBuilder(URI.create(address.apply(path))))
                .header("Cookie", "atlassian.xsrf.token=any")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("atl_token=any&" + fields)));
    }

    public Answer post(String path, Object body, String... headers) {
        return write("POST", path, write(body), headers);
    }

    public Answer patch(String path, int version, Object body) {
        return write("PATCH", path, write(body), "If-Match", "\"" + version + "\"");
    }

    /** Sends any body, as JSON unless the headers say otherwise. */
    public Answer write(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (java.util.Arrays.stream(headers).noneMatch("Content-Type"::equals)) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                authorised(HttpRequest.newBuilder(URI.create(address.apply("/rest/journeymaps/1.0" + path))));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpRequest.Builder authorised(HttpRequest.Builder request) {
        if (!user.isEmpty()) {
            String secret = Base64.getEncoder().encodeToString((user + ":" + user).getBytes());
            request.header("Authorization", "Basic " + secret);
        }
        return request;
    }

    /** Sends once more what got no answer at all: a server may close an idle connection just as it is used again. */
    static Answer send(HttpRequest.Builder request) {
        try {
            return sendOnce(request);
        } catch (Unreachable unheard) {
            if (String.valueOf(unheard.getCause().getMessage()).contains("received no bytes")) {
                return sendOnce(request);
            }
            throw unheard;
        }
    }

    private static Answer sendOnce(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), Rest::text);
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new Unreachable(e);
        }
    }

    private static HttpResponse.BodySubscriber<String> text(HttpResponse.ResponseInfo answer) {
        boolean gzipped = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return HttpResponse.BodySubscribers.mapping(
                HttpResponse.BodySubscribers.ofByteArray(),
                bytes -> new String(gzipped ? unzipped(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static byte[] unzipped(byte[] bytes) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sandbox gave no answer. */
    public static final class Unreachable extends RuntimeException {
        Unreachable(Throwable cause) {
            super(cause);
        }
    }

    public static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Imports one of the sample journeys; gives the map's id. */
    public int importSample(String file, String project) throws IOException {
        return importing(Files.readAllBytes(Path.of("docs", "samples", file)), project)
                .json()
                .path("id")
                .asInt();
    }

    public Answer importing(byte[] file, String project) {
        String content = Base64.getEncoder().encodeToString(file);
        return post(
                "/projects/" + project + "/imports",
                Map.of("fileName", "journey.csv", "content", content, "name", "A journey"));
    }
}
