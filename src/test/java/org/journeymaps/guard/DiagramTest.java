package org.journeymaps.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Executes the package diagram of docs/architecture.md: the code has no arrow that is not drawn, and no arrow is idle. */
public class DiagramTest {
    private static final Pattern FENCED = Pattern.compile("```plantuml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("^\\[([a-z.]+)] <<([a-z.]+)>>", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^\\[([a-z.]+)] --> \\[([a-z.]+)]", Pattern.MULTILINE);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private String diagram;

    @Before
    public void readTheDiagram() throws IOException {
        Matcher fenced = FENCED.matcher(Files.readString(Path.of("docs", "architecture.md")));
        assertThat(fenced.find()).isTrue();
        diagram = fenced.group(1);
    }

    @Test
    public void everyPackageIsDrawn() {
        assertThat(COMPONENT.matcher(diagram).results().map(component -> component.group(2)))
                .containsExactlyInAnyOrderElementsOf(
                        AppClasses.ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    @Test
    public void everyDependencyIsDrawn() throws IOException {
        Path file = folder.newFile("packages.puml").toPath();
        Files.writeString(file, diagram);

        classes()
                .should(adhereToPlantUmlDiagram(file, consideringOnlyDependenciesInDiagram()))
                .because("docs/architecture.md shows what may know what")
                .check(AppClasses.ALL);
    }

    @Test
    public void everyArrowStandsForADependency() {
        Set<String> used = AppClasses.ALL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(DiagramTest::arrow)
                .collect(Collectors.toSet());

        List<String> drawn =
                ARROW.matcher(diagram).results().map(DiagramTest::arrow).toList();

        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(drawn.stream().filter(arrow -> !used.contains(arrow)))
                .as("idle arrows")
                .isEmpty();
    }

    private static String arrow(Dependency dependency) {
        return shortly(dependency.getOriginClass()) + " " + shortly(dependency.getTargetClass());
    }

    private static String shortly(JavaClass type) {
        return type.getBaseComponentType().getPackageName().replace("org.journeymaps.", "");
    }

    private static String arrow(MatchResult drawn) {
        return drawn.group(1) + " " + drawn.group(2);
    }
}
