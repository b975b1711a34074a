package org.journeymaps.sandbox.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.sandbox.jira.PageResources;
import org.journeymaps.sandbox.jira.Texts;
import org.journeymaps.sandbox.osgi.App;
import org.journeymaps.sandbox.osgi.Descriptor.Download;
import org.journeymaps.sandbox.osgi.Descriptor.WebResource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app's web-resource modules: which files a page needs, in which order, and their content. */
public final class WebResources {
    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);

    private final App app;
    private final JsI18n jsI18n;
    private final String prefix;
    private final Map<String, WebResource> modules;

    public WebResources(App app, Texts texts) {
        this.app = app;
        this.jsI18n = new JsI18n(texts);
        this.prefix = app.descriptor().pluginKey() + ":";
        this.modules = app.descriptor().webResources().stream()
                .collect(Collectors.toMap(module -> prefix + module.key(), Function.identity()));
    }

    /** The addresses, below {@code /download/resources/}, of all files of one kind that a page needs. */
    List<String> files(Set<String> required, String extension) {
        Set<String> ordered = new LinkedHashSet<>();
        required.forEach(name -> collect(name, ordered));
        return ordered.stream()
                .flatMap(key -> modules.get(key).downloads().stream()
                        .filter(download -> download.name().endsWith(extension))
                        .map(download -> key + "/" + download.name()))
                .toList();
    }

    /** The content behind {@code plugin:module/name}, or of all scripts of a module behind {@code plugin:module.js}. */
    Optional<byte[]> content(String path, Locale locale) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return batch(modules.get(path.replaceFirst("\\.js$", "")), locale);
        }
        WebResource module = modules.get(path.substring(0, slash));
        return module == null ? Optional.empty() : content(module, path.substring(slash + 1), locale);
    }

    private Optional<byte[]> batch(@Nullable WebResource module, Locale locale) {
        if (module == null) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Download download : module.downloads()) {
            if (download.name().endsWith(".js")) {
                content(module, download.name(), locale).ifPresent(all::writeBytes);
                all.write('\n');
            }
        }
        return Optional.of(all.toByteArray());
    }

    /** Scripts of a module with jsI18n come in the given language. */
    private Optional<byte[]> content(WebResource module, String name, Locale locale) {
        Optional<byte[]> content = module.downloads().stream()
                .filter(download -> matches(download, name))
                .findFirst()
                .flatMap(download -> app.file(location(download, name)));
        return module.jsI18n() && name.endsWith(".js")
                ? content.map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .map(script -> jsI18n.transform(script, locale))
                        .map(script -> script.getBytes(StandardCharsets.UTF_8))
                : content;
    }

    private void collect(String name, Set<String> ordered) {
        if (name.startsWith(PageResources.CONTEXT)) {
            String context = name.substring(PageResources.CONTEXT.length());
            modules.forEach((key, module) -> {
                if (module.contexts().contains(context)) {
                    collect(key, ordered);
                }
            });
        } else if (modules.containsKey(name)) {
            modules.get(name).dependencies().forEach(dependency -> collect(dependency, ordered));
            ordered.add(name);
        } else if (name.startsWith(prefix)) {
            LOG.warn("There is no web-resource {}", name);
        }
    }

    private static boolean matches(Download download, String name) {
        return download.name().endsWith("/") ? name.startsWith(download.name()) : name.equals(download.name());
    }

    private static String location(Download download, String name) {
        return download.name().endsWith("/")
                ? download.location().replaceFirst("/?$", "/")
                        + name.substring(download.name().length())
                : download.location();
    }
}
