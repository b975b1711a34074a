package org.journeymaps.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** Every list that can grow comes in pages: by offset and limit, or by limit from an entry on (ADR 27). */
public class PagedListsTest {
    private static final Set<Set<String>> WAYS =
            Set.of(Set.of("offset", "limit"), Set.of("before", "limit"), Set.of("since", "limit"));

    /** Answers with lists that need no pages, each with what bounds it. */
    private static final Map<String, String> WHOLE = Map.of(
            "/maps/{map}", "the map itself, which its limits of records bound (QS6)",
            "/maps/{map}/issues", "a part of the map's screen: at most 1,000 issues, then partial (QP6)",
            "/maps/{map}/personas", "a part of the map's screen: at most 12 personas",
            "/maps/{map}/access", "a form: at most 100 users and groups, and 100 projects",
            "/projects/{project}/settings", "a form: at most 100 users and groups, and the last 30 changes",
            "/projects/{project}/templates", "the templates that are built in",
            "/projects/{project}/saved-templates", "at most 50 templates of a project (QS6)",
            "/maps/{map}/export", "one sentence for each kind of record that a spreadsheet cannot hold",
            "/maps/{map}/export/json/left-out", "one sentence for each kind of record that a map file cannot hold",
            "/maps/{map}/findings/{finding}/issue-draft",
                    "a form: the choices that Jira's own form for issues shows whole");

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of("docs", "openapi.json")));
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }

    /** The answers of all GETs that are JSON, by path. */
    private static Map<String, JsonNode> answers(JsonNode document) {
        Map<String, JsonNode> answers = new TreeMap<>();
        document.path("paths").fields().forEachRemaining(path -> {
            JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                answers.put(path.getKey(), resolved(document, schema));
            }
        });
        return answers;
    }

    private static boolean holdsAList(JsonNode document, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        boolean unknown = properties.isEmpty();
        return unknown
                || StreamSupport.stream(properties.spliterator(), false)
                        .map(property -> resolved(document, property))
                        .anyMatch(property ->
                                property.path("type").asText().equals("array") || property.has("additionalProperties"));
    }

    private static boolean comesInPages(JsonNode document, String path, JsonNode schema) {
        Set<String> asked = Set.copyOf(
                document.at("/paths").path(path).at("/get/parameters").findValuesAsText("name"));
        return schema.path("properties").has("more") && WAYS.stream().anyMatch(asked::containsAll);
    }

    @Test
    public void everyListThatCanGrowComesInPages() throws IOException {
        JsonNode document = document();
        Map<String, JsonNode> answers = answers(document);
        Set<String> whole = answers.entrySet().stream()
                .filter(answer -> holdsAList(document, answer.getValue()))
                .filter(answer -> !comesInPages(document, answer.getKey(), answer.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(answers).hasSizeGreaterThan(20);
        assertThat(whole)
                .as("GETs that answer with a whole list; those that may are named here with what bounds them")
                .isEqualTo(new TreeSet<>(WHOLE.keySet()));
    }
}
