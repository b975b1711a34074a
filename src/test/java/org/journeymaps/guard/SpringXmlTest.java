package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

/** The wiring of META-INF/spring: whatever is created finds exactly one of each thing that it needs, and nothing is idle. */
public class SpringXmlTest {
    private static final DescriptorXml CONTEXT = DescriptorXml.read("META-INF/spring/journey-maps.xml");
    private static final DescriptorXml DESCRIPTOR = DescriptorXml.read("atlassian-plugin.xml");

    private final Map<String, Class<?>> beans = types("bean", "class");
    private final Map<String, Class<?>> references = types("osgi:reference", "interface");

    private static Map<String, Class<?>> types(String element, String attribute) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        CONTEXT.all(element)
                .forEach(found -> assertThat(types.put(found.getAttribute("id"), load(found.getAttribute(attribute))))
                        .as("%s stands twice", found.getAttribute("id"))
                        .isNull());
        return types;
    }

    @Test
    public void takesHostServicesByInterface() {
        assertThat(references).isNotEmpty().allSatisfy((id, type) -> {
            assertThat(type.isInterface()).as(id).isTrue();
            assertThat(type.getName()).startsWith("com.atlassian.");
        });
    }

    @Test
    public void givesEveryBeanWhatItsConstructorTakes() {
        CONTEXT.all("bean").forEach(bean -> assertIsWired(bean.getAttribute("id"), taken(bean)));
    }

    /** Gives the constructor that makes a bean, or the method where the file names one. */
    private static Executable maker(Element bean) {
        Class<?> type = load(bean.getAttribute("class"));
        if (!bean.hasAttribute("factory-method")) {
            assertThat(type.getConstructors())
                    .as("public constructors of %s", type.getName())
                    .hasSize(1);
            return type.getConstructors()[0];
        }
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(bean.getAttribute("factory-method")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Parameter> taken(Element bean) {
        return List.of(maker(bean).getParameters());
    }

    @Test
    public void givesEveryResourceProviderAndPlugPointWhatItsConstructorTakes() {
        List<Class<?>> created = createdByTheHost().toList();

        assertThat(created).hasSizeGreaterThan(12);
        created.forEach(type -> {
            assertThat(type.getConstructors())
                    .as("public constructors of %s", type.getName())
                    .hasSize(1);
            assertIsWired(type.getName(), List.of(type.getConstructors()[0].getParameters()));
        });
    }

    private Stream<Class<?>> createdByTheHost() {
        Stream<Class<?>> overHttp = AppClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class))
                .map(type -> load(type.getName()));
        Stream<Class<?>> plugPoints = Stream.of("condition", "context-provider")
                .flatMap(DESCRIPTOR::all)
                .map(element -> element.getAttribute("class"))
                .distinct()
                .map(SpringXmlTest::load);
        return Stream.concat(overHttp, plugPoints);
    }

    private void assertIsWired(String name, List<Parameter> all) {
        for (Parameter needed : all) {
            List<String> fitting = fitting(needed);
            assertThat(fitting)
                    .as("%s for %s", needed.getParameterizedType(), name)
                    .hasSizeBetween(1, needed.getType() == List.class ? Integer.MAX_VALUE : 1);
        }
    }

    /** Gives the beans that a parameter takes: one of its type, or all of what it lists. */
    private List<String> fitting(Parameter parameter) {
        Class<?> needed =
                parameter.getParameterizedType() instanceof ParameterizedType list && parameter.getType() == List.class
                        ? (Class<?>) list.getActualTypeArguments()[0]
                        : parameter.getType();
        return Stream.of(beans, references)
                .flatMap(all -> all.entrySet().stream())
                .filter(entry -> needed.isAssignableFrom(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    public void holdsNothingThatNobodyNeeds() {
        Set<String> needed = Stream.concat(
                        CONTEXT.all("bean").flatMap(bean -> taken(bean).stream()),
                        createdByTheHost().flatMap(type -> Stream.of(type.getConstructors()[0].getParameters())))
                .flatMap(parameter -> fitting(parameter).stream())
                .collect(Collectors.toSet());

        assertThat(Stream.of(beans, references).flatMap(all -> all.keySet().stream()))
                .allMatch(needed::contains);
    }

    /** Jira reads the file without its schema, so that nothing may rest on a default of the schema. */
    @Test
    public void saysOfEveryBeanHowItIsWired() {
        assertThat(CONTEXT.all("bean")).allSatisfy(bean -> assertThat(bean.getAttribute("autowire"))
                .as(bean.getAttribute("id"))
                .isEqualTo(taken(bean).isEmpty() && bean.hasAttribute("factory-method") ? "no" : "constructor"));
    }

    @Test
    public void setsNoPropertyAndScansNothing() {
        assertThat(CONTEXT.all("property")).isEmpty();
        assertThat(CONTEXT.root().hasAttribute("default-autowire")).isFalse();
        assertThat(CONTEXT.all("*").map(Element::getTagName).distinct())
                .containsExactlyInAnyOrder("beans", "bean", "osgi:reference");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no class " + name, e);
        }
    }
}
