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
import java.util.stream.Stream;
import org.journeymaps.sandbox.StartFailure;
import org.journeymaps.sandbox.jira.PageResources;
import org.journeymaps.sandbox.jira.Texts;
import org.journeymaps.sandbox.osgi.Descriptor;
import org.journeymaps.sandbox.osgi.Descriptor.Download;
import org.journeymaps.sandbox.osgi.Descriptor.WebResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The app's web-resource modules: which files a page needs, in which order, and their content. What a module uses of the host
 * it must name as a dependency, and a dependency that nobody has is refused.
 */
public final class WebResources {
    /** AUI with jQuery. */
    static final String AUI = "com.atlassian.auiplugin:ajs";
    /** {@code WRM.require}. */
    static final String REQUIRE = "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager";
    /** {@code AJS.format} and {@code AJS.I18n}, which scripts need that jsI18n has gone through. */
    static final String I18N = "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n";

    /** What a page gets of the host for each, below {@code /s/}; AUI is on every page. */
    private static final Map<String, List<String>> OF_THE_HOST =
            Map.of(AUI, List.of(), REQUIRE, List.of("require.js"), I18N, List.of("i18n.js"));

    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);

    private final Function<String, Optional<byte[]>> files;
    private final JsI18n jsI18n;
    private final Map<String, WebResource> modules;

    /** Takes the app's files by their path. */
    public WebResources(Descriptor descriptor, Function<String, Optional<byte[]>> files, Texts texts) {
        this.files = files;
        this.jsI18n = new JsI18n(texts);
        String prefix = descriptor.pluginKey() + ":";
        this.modules = descriptor.webResources().stream()
                .collect(Collectors.toMap(module -> prefix + module.key(), Function.identity()));
        modules.values().forEach(this::requireKnownDependencies);
    }

    private void requireKnownDependencies(WebResource module) {
        for (String dependency : module.dependencies()) {
            if (!OF_THE_HOST.containsKey(dependency) && !modules.containsKey(dependency)) {
                throw new StartFailure(
                        "web-resource " + module.key() + " depends on " + dependency + ", which nobody has");
            }
        }
    }

    /** The addresses, below the context path, of all files of one kind that a page needs, each after what it depends on. */
    List<String> files(Set<String> required, String extension) {
        return ordered(required).stream()
                .flatMap(key -> addresses(key))
                .filter(address -> address.endsWith(extension))
                .toList();
    }

    private Stream<String> addresses(String key) {
        return modules.containsKey(key)
                ? modules.get(key).downloads().stream().map(file -> "/download/resources/" + key + "/" + file.name())
                : OF_THE_HOST.get(key).stream().map(file -> "/s/" + file);
    }

    /** All scripts of a module, after those of what it depends on and is not on the page yet, for {@code WRM.require}. */
    Optional<byte[]> batch(String key, Set<String> onThePage, Locale locale) {
        if (!modules.containsKey(key)) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String needed : ordered(Set.of(key))) {
            if (!onThePage.contains(needed)) {
                scripts(needed, locale).forEach(all::writeBytes);
                all.writeBytes(("\nWRM.arrived(\"" + needed + "\");\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return Optional.of(all.toByteArray());
    }

    private Stream<byte[]> scripts(String key, Locale locale) {
        WebResource module = modules.get(key);
        return module == null
                ? OF_THE_HOST.get(key).stream().flatMap(file -> StaticFiles.own(file).stream())
                : module.downloads().stream()
                        .filter(download -> download.name().endsWith(".js"))
                        .flatMap(download -> content(module, download.name(), locale).stream());
    }

    private Set<String> ordered(Set<String> required) {
        Set<String> ordered = new LinkedHashSet<>();
        required.forEach(name -> collect(name, ordered));
        return ordered;
    }

    /** The content behind {@code plugin:module/name}. */
    Optional<byte[]> content(String path, Locale locale) {
        int slash = path.indexOf('/');
        WebResource module = slash < 0 ? null : modules.get(path.substring(0, slash));
        return module == null ? Optional.empty() : content(module, path.substring(slash + 1), locale);
    }

    /** Scripts of a module with jsI18n come in the given language. */
    private Optional<byte[]> content(WebResource module, String name, Locale locale) {
        Optional<byte[]> content = module.downloads().stream()
                .filter(download -> matches(download, name))
                .findFirst()
                .flatMap(download -> files.apply(location(download, name)));
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
        } else if (OF_THE_HOST.containsKey(name)) {
            ordered.add(name);
        } else {
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
