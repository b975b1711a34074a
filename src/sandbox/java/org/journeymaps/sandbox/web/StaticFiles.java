package org.journeymaps.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.sandbox.jira.Language;

/** Serves the app's web-resources, AUI and jQuery from npm, and the sandbox's own few files. */
final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "ico", "image/x-icon",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "ttf", "font/ttf");

    private final transient WebResources resources;
    private final transient Path nodeModules;

    StaticFiles(WebResources resources, Path nodeModules) {
        this.resources = resources;
        this.nodeModules = nodeModules;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        Optional<byte[]> content = type == null ? Optional.empty() : find(path, request);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", request.getParameter("v") == null ? "no-cache" : "max-age=31536000");
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> find(String path, HttpServletRequest request) throws IOException {
        String locale = request.getParameter("locale");
        Language language = locale == null ? Language.ENGLISH : Language.of(locale);
        if (path.startsWith("/download/resources/")) {
            return resources.content(path.substring("/download/resources/".length()), language.locale());
        }
        if (path.startsWith("/download/batch/")) {
            String key = path.substring("/download/batch/".length()).replaceFirst("\\.js$", "");
            String there = request.getParameter("there");
            return resources.batch(key, there == null ? Set.of() : Set.of(there.split(",")), language.locale());
        }
        if (path.startsWith("/s/npm/")) {
            return npm(path.substring("/s/npm/".length()));
        }
        return own(path.equals("/favicon.ico") ? "favicon.ico" : path.substring("/s/".length()));
    }

    private Optional<byte[]> npm(String path) throws IOException {
        Path file = nodeModules.resolve(path).normalize();
        return file.startsWith(nodeModules) && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** The content of one of the sandbox's own files. */
    static Optional<byte[]> own(String name) {
        if (!name.matches("[a-z0-9]+\\.(css|js|ico)")) {
            return Optional.empty();
        }
        try (InputStream stream = StaticFiles.class.getResourceAsStream("/sandbox/web/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
