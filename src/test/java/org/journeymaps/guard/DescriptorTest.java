package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever the descriptor names is there, and whatever it should name is named. */
public class DescriptorTest {
    private static final DescriptorXml DESCRIPTOR = DescriptorXml.read("atlassian-plugin.xml");
    private static final String I18N = "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n";
    private static final String REQUIRE =
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager";
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    public void keepsWhatIsFixedForEver() {
        assertThat(DESCRIPTOR.root().getAttribute("key")).isEqualTo("org.journeymaps.jira");
        assertThat(DESCRIPTOR.all("ao"))
                .singleElement()
                .extracting(ao -> ao.getAttribute("namespace"))
                .isEqualTo("org.journeymaps");
        assertThat(DESCRIPTOR.all("rest")).singleElement().satisfies(rest -> {
            assertThat(rest.getAttribute("path")).isEqualTo("/journeymaps");
            assertThat(rest.getAttribute("version")).isEqualTo("1.0");
        });
    }

    /** Every table and every getter of a template takes a line; all else together stays short (QE2). */
    @Test
    public void staysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("atlassian-plugin.xml")))
                .filteredOn(line -> !line.contains("<entity>") && !line.contains("<method>"))
                .hasSizeLessThanOrEqualTo(150);
    }

    @Test
    public void listsEveryRowTypeAndNothingElse() {
        assertThat(DESCRIPTOR.all("entity").map(entity -> entity.getTextContent()
                        .strip()))
                .containsExactlyInAnyOrderElementsOf(
                        AppClasses.rows().map(JavaClass::getName).toList());
    }

    @Test
    public void namesClassesThatAreThereAndOfTheirKind() {
        assertThat(DESCRIPTOR.all("condition").map(DescriptorTest::type))
                .isNotEmpty()
                .allMatch(AbstractWebCondition.class::isAssignableFrom);
        assertThat(DESCRIPTOR.all("context-provider").map(DescriptorTest::type))
                .isNotEmpty()
                .allMatch(AbstractJiraContextProvider.class::isAssignableFrom);
    }

    private static Class<?> type(Element element) {
        return load(element.getAttribute("class"));
    }

    @Test
    public void namesResourcesThatAreInTheJar() {
        assertThat(DESCRIPTOR
                        .all("resource")
                        .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                        .map(resource -> resource.getAttribute("location").replaceFirst("^/", "")))
                .isNotEmpty()
                .allMatch(path -> getClass().getClassLoader().getResource(path) != null);
        assertThat(DESCRIPTOR
                        .all("resource")
                        .filter(resource -> resource.getAttribute("type").equals("i18n"))
                        .map(resource -> resource.getAttribute("location")))
                .containsExactly("i18n.jm", "i18n.jmserver");
    }

    @Test
    public void listsEveryStyleAndTemplate() throws IOException {
        Set<String> named = DESCRIPTOR
                .all("resource")
                .map(resource -> resource.getAttribute("location").replaceFirst("^/", ""))
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.matches("(css|templates)/.*\\.[a-z]+")))
                    .as("files that no module names")
                    .allMatch(named::contains);
        }
    }

    /** The scripts look for the bundle of an entry in the web-resource of its name. */
    @Test
    public void givesTheBundleOfEveryEntryAWebResourceOfItsName() throws IOException {
        try (Stream<Path> entries = Files.list(RESOURCES.resolve("js/entries"))) {
            assertThat(DESCRIPTOR.all("web-resource").flatMap(module -> scripts(module)
                            .map(script -> module.getAttribute("key") + " " + script)))
                    .containsExactlyInAnyOrderElementsOf(
                            entries.map(entry -> entry.getFileName().toString().replace(".js", ""))
                                    .map(name -> "jm-" + name + " /js/" + name + ".js")
                                    .toList());
        }
    }

    @Test
    public void namesEveryResourceOfAModuleOnce() {
        DESCRIPTOR.all("web-resource").forEach(module -> assertThat(
                        Stream.iterate(module.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                                .filter(Element.class::isInstance)
                                .map(Element.class::cast)
                                .filter(child -> child.getTagName().equals("resource"))
                                .map(resource -> resource.getAttribute("name")))
                .as(module.getAttribute("key"))
                .doesNotHaveDuplicates());
    }

    @Test
    public void namesTextsThatAreThere() {
        ResourceBundle words = ResourceBundle.getBundle("i18n.jm");

        assertThat(DESCRIPTOR.all("label").map(label -> label.getAttribute("key")))
                .isNotEmpty()
                .allMatch(words::containsKey);
    }

    /** Jira's framework knows one namespace of keys for modules of all kinds and refuses an app with a second one. */
    @Test
    public void givesEveryModuleAKeyOfItsOwnThatBeginsWithJm() {
        List<String> keys =
                DESCRIPTOR.modules().map(module -> module.getAttribute("key")).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().allMatch(key -> key.startsWith("jm-"));
    }

    /** What scripts use of the host is there only for who depends on it. */
    @Test
    public void dependsOnWhatItsScriptsUse() {
        DESCRIPTOR.all("web-resource").forEach(module -> {
            String key = module.getAttribute("key");
            String scripts = scripts(module).map(DescriptorTest::script).collect(Collectors.joining("\n"));
            assertThat(closure(key).contains(I18N) || !scripts.contains("AJS.I18n.getText("))
                    .as("%s depends on %s", key, I18N)
                    .isTrue();
            assertThat(closure(key).contains(REQUIRE) || !scripts.contains("WRM.require("))
                    .as("%s depends on %s", key, REQUIRE)
                    .isTrue();
            assertThat(transformed(module))
                    .as("%s is translated by jsI18n", key)
                    .isEqualTo(scripts.contains("AJS.I18n.getText("));
        });
    }

    private static boolean transformed(Element module) {
        return module.getElementsByTagName("transformer").getLength() > 0;
    }

    private static Set<String> closure(String key) {
        Set<String> found = new java.util.TreeSet<>();
        DESCRIPTOR
                .all("web-resource")
                .filter(module -> module.getAttribute("key").equals(key))
                .flatMap(module -> texts(module, "dependency"))
                .forEach(dependency -> {
                    found.add(dependency);
                    found.addAll(closure(dependency.replaceFirst("^org\\.journeymaps\\.jira:", "")));
                });
        return found;
    }

    private static Stream<String> texts(Element module, String name) {
        NodeList found = module.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip());
    }

    private static String script(String location) {
        try (java.io.InputStream stream = DescriptorTest.class.getResourceAsStream(location)) {
            return new String(
                    Objects.requireNonNull(stream, location).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jira marks the item in the sidebar, and draws the panel, by the item's complete key. */
    @Test
    public void showsTheProjectPageWhereItsSidebarItemLeads() {
        Element item = DESCRIPTOR.all("web-item").findFirst().orElseThrow();
        String complete = "org.journeymaps.jira:" + item.getAttribute("key");

        assertThat(texts(item, "link")).singleElement().asString().endsWith("?selectedItem=" + complete);
        assertThat(DESCRIPTOR.all("web-panel").map(panel -> panel.getAttribute("location")))
                .contains(complete);
    }

    /** What the plugin manager shows of the app, and where it leads. */
    @Test
    public void saysWhoMadeItAndThatItRunsInADataCenter() {
        Map<String, String> params = DESCRIPTOR
                .all("param")
                .filter(param -> param.getParentNode().getNodeName().equals("plugin-info"))
                .collect(Collectors.toMap(param -> param.getAttribute("name"), Element::getTextContent));

        assertThat(params)
                .containsEntry("atlassian-data-center-status", "compatible")
                .containsEntry("atlassian-data-center-compatible", "true")
                .containsEntry("atlassian-licensing-enabled", "false")
                .containsKeys("configure.url", "post.install.url");
        assertThat(Stream.of("plugin-icon", "plugin-logo", "vendor-icon", "vendor-logo")
                        .map(params::get))
                .allMatch(path -> getClass().getClassLoader().getResource(path) != null);
        assertThat(DESCRIPTOR.all("vendor")).singleElement().satisfies(vendor -> {
            assertThat(vendor.getAttribute("name")).isNotBlank();
            assertThat(vendor.getAttribute("url")).startsWith("https://");
        });
    }

    @Test
    public void allowsTemplatesWhatIsThereAndPublic() {
        assertThat(DESCRIPTOR.all("method").map(method -> method.getTextContent()
                        .strip()))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(DescriptorTest::isThere);
    }

    private static boolean isThere(String signature) {
        String[] parts = signature.split("[#()]", -1);
        return Arrays.stream(load(parts[0]).getMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .anyMatch(method -> parameters(method).equals(parts[2]));
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(" "));
    }

    /** A getter that is not allowed prints itself in Jira; one that no template reads is too much. */
    @Test
    public void allowsTemplatesExactlyTheGettersThatTheyRead() {
        Set<String> read = new java.util.TreeSet<>();
        Pattern property = Pattern.compile("\\$!?\\{?(place|finding)\\.([a-zA-Z]+)");
        templates()
                .forEach(text -> property.matcher(text).results().forEach(found -> read.add(getter(found.group(2)))));

        assertThat(DESCRIPTOR
                        .all("method")
                        .map(method -> method.getTextContent().strip())
                        .map(signature -> signature.replaceFirst(".*#", "").replace("()", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(read);
    }

    private static String getter(String property) {
        return "get" + property.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + property.substring(1);
    }

    private static List<String> templates() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
            return files.map(DescriptorTest::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void keepsScriptsSmall() {
        DESCRIPTOR.all("web-resource").forEach(module -> {
            int budget = module.getAttribute("key").equals("jm-project-page") ? 60_000 : 15_000;
            assertThat(zipped(scripts(module)))
                    .as("%s, zipped (QF4)", module.getAttribute("key"))
                    .isLessThanOrEqualTo(budget);
        });
    }

    private static Stream<String> scripts(Element module) {
        NodeList resources = module.getElementsByTagName("resource");
        return IntStream.range(0, resources.getLength())
                .mapToObj(i -> ((Element) resources.item(i)).getAttribute("location"))
                .filter(location -> location.endsWith(".js"));
    }

    private static int zipped(Stream<String> scripts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (String script : scripts.toList()) {
                zip.write(Objects.requireNonNull(DescriptorTest.class.getResourceAsStream(script), script)
                        .readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Test
    public void templatesEscapeEverything() {
        assertThat(templates()).isNotEmpty().allMatch(text -> text.startsWith("#enable_html_escaping()"));
    }

    private static Class<?> load(String name) {
        try {
            Class<?> type = Class.forName(name);
            assertThat(Modifier.isPublic(type.getModifiers())).as(name).isTrue();
            return type;
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the descriptor names a class that is not there: " + name, e);
        }
    }
}
