package org.journeymaps.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** A proxy in front of a sandbox that gzips every answer and does to its ETags what proxies do. */
final class ManglingProxy implements AutoCloseable {
    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "upgrade", "http2-settings", "transfer-encoding", "etag");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final SandboxProcess sandbox;
    private final Tags tags;

    /** What a proxy does to an ETag. */
    enum Tags {
        WEAKENED(tag -> tag.startsWith("W/") ? tag : "W/" + tag),
        MARKED(tag -> tag.replaceFirst("\"$", "-gzip\"")),
        DROPPED(tag -> "");

        private final UnaryOperator<String> way;

        Tags(UnaryOperator<String> way) {
            this.way = way;
        }
    }

    ManglingProxy(SandboxProcess sandbox, Tags tags) {
        this.sandbox = sandbox;
        this.tags = tags;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.start();
    }

    /** The address of a page of the sandbox through the proxy. */
    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + "/jira" + path;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> answer = ask(exchange);
            byte[] body = gzipped(answer.body());
            answer.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            String tag = tags.way.apply(answer.headers().firstValue("ETag").orElse(""));
            if (!tag.isEmpty() && !tag.equals("W/")) {
                exchange.getResponseHeaders().set("ETag", tag);
            }
            boolean empty = answer.body().length == 0;
            if (!empty) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : body.length);
            if (!empty) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String path = asked.toString().substring("/jira".length());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url(path)))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
