package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import org.journeymaps.platform.Viewer;
import org.journeymaps.testing.UseCase;
import org.junit.Test;

/** Forgets no use case: whatever a service does for somebody stands in the list that {@link RightsTest} tries. */
public class UseCasesTest {
    /** Takes a map's head, which only somebody who may view the map gets. */
    private static final Set<String> AFTER_ANOTHER = Set.of("ScreenService.around");

    @Test
    public void areAllListed() {
        assertThat(UseCase.all())
                .extracting(UseCase::name)
                .containsExactlyInAnyOrderElementsOf(AppClasses.ALL.stream()
                        .filter(type -> type.getSimpleName().endsWith("Service"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(UseCasesTest::isForSomebody)
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .filter(name -> !AFTER_ANOTHER.contains(name))
                        .toList());
    }

    @Test
    public void takeTheirViewerFirst() {
        assertThat(AppClasses.ALL.stream()
                        .filter(type -> type.getSimpleName().endsWith("Service"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !isForSomebody(method))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    private static boolean isForSomebody(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().stream()
                        .findFirst()
                        .map(JavaClass::getName)
                        .filter(Viewer.class.getName()::equals)
                        .isPresent();
    }
}
