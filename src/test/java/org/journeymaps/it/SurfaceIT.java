package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.Test;

/** The list of example requests has one for every method and path that the built jar serves (QS1). */
public class SurfaceIT {
    @Test
    public void hasAnExampleOfEveryRequest() throws IOException {
        assertThat(Endpoint.ALL).extracting(Endpoint::name).containsExactlyInAnyOrderElementsOf(served());
    }

    private static List<String> served() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("app.jar"))) {
            return new ClassFileImporter()
                    .importJar(jar).stream()
                            .filter(type -> type.isAnnotatedWith(Path.class))
                            .flatMap(type -> type.getMethods().stream())
                            .flatMap(SurfaceIT::requests)
                            .toList();
        }
    }

    private static Stream<String> requests(JavaMethod method) {
        String path = "/" + path(method.getOwner().getAnnotationOfType(Path.class))
                + method.tryGetAnnotationOfType(Path.class)
                        .map(below -> "/" + path(below))
                        .orElse("");
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName)
                .map(verb -> verb + " " + path);
    }

    private static String path(Path path) {
        return path.value().replaceFirst("^/", "");
    }
}
