package org.journeymaps.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.journeymaps.sandbox.StartFailure;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The modules of an {@code atlassian-plugin.xml}, refused as Jira's plugin framework refuses them: one namespace of keys for
 * modules of all kinds, no module without a key. A kind of module, or a child of one, that the sandbox does not know is refused too.
 */
public final class Descriptor {
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
    private static final Map<String, Set<String>> KINDS = Map.of(
            "plugin-info", Set.of("description", "version", "vendor", "param"),
            "resource", Set.of(),
            "ao", Set.of("entity", "upgradeTask"),
            "rest", Set.of("package"),
            "rest-migration", Set.of("rest-v2"),
            "web-item", Set.of("label", "description", "param", "link", "condition"),
            "web-panel", Set.of("label", "description", "param", "context-provider", "resource", "condition"),
            "web-resource", Set.of("dependency", "transformation", "resource", "context"),
            "velocity-allowlist", Set.of("method"));

    private final Element root;

    private Descriptor(Element root) {
        this.root = root;
        Set<String> keys = new HashSet<>();
        for (Element module : children(root)) {
            requireKnown(module);
            if (!NO_MODULES.contains(module.getTagName())) {
                requireOwnKey(module, keys);
            }
        }
    }

    private static void requireKnown(Element module) {
        Set<String> parts = KINDS.get(module.getTagName());
        if (parts == null) {
            throw new StartFailure("the sandbox has no module type <" + module.getTagName() + ">");
        }
        for (Element part : children(module)) {
            if (!parts.contains(part.getTagName())) {
                throw new StartFailure("the sandbox knows no <" + part.getTagName() + "> in <" + module.getTagName()
                        + " key=\"" + module.getAttribute("key") + "\">");
            }
        }
    }

    /** Jira turns down the whole app for a second module of a key, of whatever kind. */
    private void requireOwnKey(Element module, Set<String> keys) {
        String key = module.getAttribute("key");
        if (key.isBlank()) {
            throw new StartFailure("a <" + module.getTagName() + "> has no key");
        }
        if (!keys.add(key)) {
            throw new StartFailure("Found duplicate key '" + key + "' within plugin '" + pluginKey() + "'");
        }
    }

    /** A link in a menu or sidebar. */
    public record WebItem(
            String key,
            String section,
            int weight,
            String labelKey,
            String link,
            String iconClass,
            List<Check> checks) {}

    /** A piece of a page, rendered from a template of the app. */
    public record WebPanel(
            String key,
            String location,
            int weight,
            @Nullable String labelKey,
            @Nullable Check contextProvider,
            String template,
            List<Check> checks) {}

    /** A class of the app with the parameters that the descriptor gives it. */
    public record Check(String className, Map<String, String> params, boolean inverted) {}

    /** Scripts and styles that belong together. */
    public record WebResource(
            String key, List<String> dependencies, List<String> contexts, boolean jsI18n, List<Download> downloads) {}

    /** One file, or a directory if the name ends with a slash. */
    public record Download(String name, String location) {}

    /** The path and version of the app's REST resources. */
    public record Rest(String path, String version) {}

    /** The namespace, the row types and the upgrade tasks of the app's Active Objects. */
    public record ActiveObjectsModule(String namespace, List<String> entities, List<String> upgradeTasks) {}

    /** Reads a descriptor; one that Jira would refuse is a {@link StartFailure}. */
    public static Descriptor read(InputStream xml) {
        try (xml) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Descriptor(factory.newDocumentBuilder().parse(xml).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new StartFailure("the app's atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    public String pluginKey() {
        return root.getAttribute("key");
    }

    public List<String> i18nLocations() {
        return children(root, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/'))
                .toList();
    }

    public Optional<ActiveObjectsModule> activeObjects() {
        return children(root, "ao").stream()
                .findFirst()
                .map(ao -> new ActiveObjectsModule(
                        ao.getAttribute("namespace"),
                        children(ao, "entity").stream().map(Descriptor::text).toList(),
                        children(ao, "upgradeTask").stream()
                                .map(Descriptor::text)
                                .toList()));
    }

    public List<Rest> rest() {
        return children(root, "rest").stream()
                .map(rest -> new Rest(rest.getAttribute("path"), rest.getAttribute("version")))
                .toList();
    }

    public List<WebItem> webItems(String section) {
        return children(root, "web-item").stream()
                .filter(item -> item.getAttribute("section").equals(section))
                .map(Descriptor::webItem)
                .sorted(Comparator.comparingInt(WebItem::weight))
                .toList();
    }

    public List<WebPanel> webPanels(String location) {
        return children(root, "web-panel").stream()
                .filter(panel -> panel.getAttribute("location").equals(location))
                .map(Descriptor::webPanel)
                .sorted(Comparator.comparingInt(WebPanel::weight))
                .toList();
    }

    public List<WebResource> webResources() {
        return children(root, "web-resource").stream()
                .map(Descriptor::webResource)
                .toList();
    }

    public List<String> allowedMethods() {
        return children(root, "velocity-allowlist").stream()
                .flatMap(list -> children(list, "method").stream())
                .map(Descriptor::text)
                .toList();
    }

    private static WebItem webItem(Element item) {
        return new WebItem(
                item.getAttribute("key"),
                item.getAttribute("section"),
                weight(item),
                only(item, "label").getAttribute("key"),
                text(only(item, "link")),
                params(item).getOrDefault("iconClass", ""),
                checks(item));
    }

    private static WebPanel webPanel(Element panel) {
        List<Element> labels = children(panel, "label");
        List<Element> providers = children(panel, "context-provider");
        Element view = only(panel, "resource");
        if (!view.getAttribute("type").equals("velocity")
                || !view.getAttribute("name").equals("view")) {
            throw new StartFailure("web-panel " + panel.getAttribute("key") + " needs a velocity resource named view");
        }
        return new WebPanel(
                panel.getAttribute("key"),
                panel.getAttribute("location"),
                weight(panel),
                labels.isEmpty() ? null : labels.get(0).getAttribute("key"),
                providers.isEmpty() ? null : check(providers.get(0)),
                view.getAttribute("location"),
                checks(panel));
    }

    private static WebResource webResource(Element module) {
        boolean jsI18n = children(module, "transformation").stream()
                .filter(transformation ->
                        transformation.getAttribute("extension").equals("js"))
                .flatMap(transformation -> children(transformation, "transformer").stream())
                .anyMatch(transformer -> transformer.getAttribute("key").equals("jsI18n"));
        return new WebResource(
                module.getAttribute("key"),
                children(module, "dependency").stream().map(Descriptor::text).toList(),
                children(module, "context").stream().map(Descriptor::text).toList(),
                jsI18n,
                children(module, "resource").stream()
                        .filter(resource -> resource.getAttribute("type").equals("download"))
                        .map(resource -> new Download(
                                resource.getAttribute("name"),
                                resource.getAttribute("location").replaceFirst("^/", "")))
                        .toList());
    }

    /** Every class of the app that the descriptor names: Jira takes an app only if all of them load. */
    public List<String> classNames() {
        return Stream.concat(
                        Stream.of("condition", "context-provider").flatMap(this::classAttributes),
                        activeObjects().stream()
                                .flatMap(ao -> Stream.concat(ao.entities().stream(), ao.upgradeTasks().stream())))
                .distinct()
                .toList();
    }

    private Stream<String> classAttributes(String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getAttribute("class"));
    }

    /** Several conditions side by side must all hold; nested lists of conditions are not needed yet. */
    private static List<Check> checks(Element module) {
        return children(module, "condition").stream().map(Descriptor::check).toList();
    }

    private static Check check(Element element) {
        return new Check(
                element.getAttribute("class"),
                params(element),
                element.getAttribute("invert").equals("true"));
    }

    private static Map<String, String> params(Element element) {
        Map<String, String> params = new TreeMap<>();
        for (Element param : children(element, "param")) {
            params.put(
                    param.getAttribute("name"),
                    param.hasAttribute("value") ? param.getAttribute("value") : text(param));
        }
        return params;
    }

    private static int weight(Element module) {
        return module.hasAttribute("weight") ? Integer.parseInt(module.getAttribute("weight")) : 1000;
    }

    private static Element only(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .orElseThrow(() -> new StartFailure("<" + parent.getTagName() + " key=\"" + parent.getAttribute("key")
                        + "\"> has no <" + name + ">"));
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
