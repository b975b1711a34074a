package org.journeymaps.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.field.Fields;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Experience;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.Segment;
import org.junit.Test;

/**
 * The committed description of the REST is what the code says; to write it anew:
 * {@code mvn test -Dtest=OpenApiTest -Dopenapi=write}.
 */
public class OpenApiTest {
    private static final java.nio.file.Path COMMITTED = java.nio.file.Path.of("docs", "openapi.json");
    private static final List<Fields<?>> EDITABLE = List.of(
            MapHead.FIELDS,
            Stage.FIELDS,
            Touchpoint.FIELDS,
            Experience.FIELDS,
            Message.FIELDS,
            Finding.FIELDS,
            Improvement.FIELDS,
            Persona.FIELDS,
            Segment.FIELDS);

    private static String generated() throws IOException {
        List<Class<?>> resources = new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target", "classes", "org", "journeymaps")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        return new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(new OpenApi(resources, EDITABLE).document())
                        .replace("\r\n", "\n")
                + "\n";
    }

    @Test
    public void isCommittedAsItIs() throws IOException {
        String now = generated();
        if ("write".equals(System.getProperty("openapi"))) {
            Files.writeString(COMMITTED, now);
        }

        assertThat(Files.readString(COMMITTED))
                .as("docs/openapi.json is old: mvn test -Dtest=OpenApiTest -Dopenapi=write")
                .isEqualTo(now);
    }

    @Test
    public void describesEveryPathWithItsParametersAndErrors() throws IOException {
        JsonNode document = new ObjectMapper().readTree(generated());

        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.path("paths")).hasSizeGreaterThan(25);
        document.path("paths").fields().forEachRemaining(path -> path.getValue().forEach(operation -> {
            long named =
                    path.getKey().chars().filter(character -> character == '{').count();
            long declared = operation.path("parameters").findValuesAsText("in").stream()
                    .filter("path"::equals)
                    .count();
            assertThat(declared).as(path.getKey()).isEqualTo(named);
            assertThat(operation.path("responses").fieldNames()).toIterable().contains("400", "404");
        }));
        assertThat(document.at("/paths/~1maps~1{map}~1touchpoints~1{id}/patch/responses")
                        .fieldNames())
                .toIterable()
                .contains("200", "412", "415", "428");
        assertThat(document.at(
                                "/paths/~1maps~1{map}~1touchpoints~1{id}/patch/requestBody/content/application~1json/schema/properties/waitingMinutes/type")
                        .toString())
                .isEqualTo("[\"integer\",\"null\"]");
        assertThat(document.at("/components/schemas").fieldNames())
                .toIterable()
                .contains("MapScreen", "MapScreenTouchpoint", "Problem");
    }
}
