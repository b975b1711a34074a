package org.journeymaps.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Shows the OpenAPI file that the system property names with Swagger's own page, to try requests as whoever is logged in. */
final class ApiPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String VERSION = "5.30.1";
    private static final Path FILE = Path.of(System.getProperty("sandbox.openapi", "docs/openapi.json"));
    private static final Map<String, String> SWAGGER =
            Map.of("/swagger-ui.css", "text/css", "/swagger-ui-bundle.js", "text/javascript");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>REST API</title>
            <link rel="stylesheet" href="{}/api/swagger-ui.css"></head>
            <body><main id="api"></main>
            <script src="{}/api/swagger-ui-bundle.js"></script>
            <script src="{}/s/api.js"></script></body></html>
            """;

    static boolean isThere() {
        return Files.isRegularFile(FILE);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!isThere()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SWAGGER.containsKey(path)) {
            send(response, SWAGGER.get(path), swagger(path));
        } else if (path.equals("/openapi.json")) {
            send(response, "application/json", Files.readAllBytes(FILE));
        } else {
            String page = PAGE.replace("{}", request.getContextPath());
            send(response, "text/html", page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(content);
    }

    private static byte[] swagger(String path) throws IOException {
        try (InputStream file =
                ApiPage.class.getResourceAsStream("/META-INF/resources/webjars/swagger-ui/" + VERSION + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        }
    }
}
