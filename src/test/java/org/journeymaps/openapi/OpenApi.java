package org.journeymaps.openapi;

import static org.journeymaps.openapi.JsonShapes.map;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.journeymaps.field.Fields;

/** The app's REST as OpenAPI 3.1: paths, parameters and answers out of the compiled resources, so that it cannot lie. */
final class OpenApi {
    private static final String ERROR = "#/components/schemas/Problem";

    /** Fields of bodies that are no editable fields, by what JSON they are. */
    private static final Map<String, Object> OTHERS = new TreeMap<>();

    static {
        OTHERS.put("id", map("type", "integer"));
        for (String id : List.of("stageId", "behind", "touchpointId", "revision", "replyTo")) {
            OTHERS.put(id, map("type", List.of("integer", "null")));
        }
        for (String text : List.of("projectKey", "kind", "level", "trigger", "project")) {
            OTHERS.put(text, map("type", "string"));
        }
        for (String name :
                List.of("issueTypeId", "summary", "priorityId", "issueKey", "fileName", "cause", "owner", "title")) {
            OTHERS.put(name, text(255));
        }
        OTHERS.put("note", text(4000));
        OTHERS.put("token", text(100));
        OTHERS.put("IssueResource.description", text(32_000));
        for (String word : List.of("type", "channel", "department")) {
            OTHERS.put(word, map("type", List.of("string", "null"), "maxLength", 255));
        }
        for (String said : List.of("date", "origin")) {
            OTHERS.put(said, map("type", List.of("string", "null")));
        }
        OTHERS.put("link", map("type", List.of("string", "null"), "maxLength", 2000));
        OTHERS.put("sample", map("type", List.of("string", "null"), "maxLength", 255));
        OTHERS.put("sources", map("type", "array", "items", map("type", "integer"), "maxItems", 200));
        OTHERS.put("addresses", map("type", "array", "items", map("type", "integer"), "maxItems", 200));
        OTHERS.put("content", map("type", "string", "contentEncoding", "base64"));
        OTHERS.put("stages", map("type", "array", "items", map("type", "string"), "maxItems", 3));
        OTHERS.put("personas", map("type", "array", "items", map("type", "integer"), "maxItems", 12));
        OTHERS.put(
                "focus",
                map(
                        "type",
                        List.of("object", "null"),
                        "properties",
                        map(
                                "kind", map("enum", List.of("stage", "touchpoint")),
                                "id", map("type", "integer"),
                                "done", map("type", "boolean")),
                        "required",
                        List.of("kind", "id")));
        OTHERS.put("on", map("type", "boolean"));
        OTHERS.put("narrowed", map("type", "boolean"));
        OTHERS.put("shown", map("type", "boolean"));
        OTHERS.put("edits", map("type", "boolean"));
        OTHERS.put("narrowed", map("type", "boolean"));
        OTHERS.put("level", map("enum", Arrays.asList("view", "contribute", "edit", null)));
    }

    private static Map<String, Object> text(int most) {
        return map("type", "string", "maxLength", most);
    }

    private final JsonShapes shapes = new JsonShapes();
    private final List<Class<?>> resources;
    private final Map<String, Object> fields = new TreeMap<>(OTHERS);

    OpenApi(List<Class<?>> resources, List<Fields<?>> editable) {
        this.resources = resources;
        editable.forEach(all -> all.all().forEach(field -> fields.putIfAbsent(field.name(), JsonShapes.taken(field))));
    }

    Map<String, Object> document() {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> verb(method) != null)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> paths.computeIfAbsent(path(method), none -> new TreeMap<>())
                        .put(Objects.requireNonNull(verb(method)), operation(method)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", List.of(map("url", "/jira/rest/journeymaps/1.0")));
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private static Map<String, Object> info() {
        return map(
                "title",
                "Journey Maps for Jira",
                "version",
                "1.0",
                "description",
                "JSON in and out. Writes take only application/json (415) and only from Jira's own pages (403). An edit says in"
                        + " If-Match which version of the map it has seen: without it 428; when the same field was changed"
                        + " since, 412 with both values, and nothing is written; edits of other fields are merged. What is left out of an"
                        + " answer is its default, or not said; a map has each word and each source once, elsewhere their ids. A map is"
                        + " read with a weak ETag; If-None-Match answers 304. What is missing and what may not be seen answer"
                        + " alike: 404. Words of problems are in the language of the viewer.");
    }

    private Map<String, Object> components() {
        Map<String, Object> schemas = new TreeMap<>(shapes.all());
        schemas.put(
                "Problem",
                map(
                        "type",
                        "object",
                        "description",
                        "Jira's shape of an error: general messages, and messages by field or JSON path",
                        "properties",
                        map(
                                "errorMessages", map("type", "array", "items", map("type", "string")),
                                "errors", map("type", "object", "additionalProperties", map("type", "string")),
                                "problems",
                                        map(
                                                "type",
                                                "array",
                                                "items",
                                                map("type", "object"),
                                                "description",
                                                "Rows of a file"),
                                "conflict", map("type", "object", "description", "412: field, theirs, mine, version")),
                        "required",
                        List.of("errorMessages", "errors")));
        return map(
                "schemas",
                schemas,
                "securitySchemes",
                map(
                        "jira",
                        map(
                                "type",
                                "http",
                                "scheme",
                                "basic",
                                "description",
                                "Or Jira's session, or a personal access token")));
    }

    private static @org.jspecify.annotations.Nullable String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static String path(Method method) {
        Path below = method.getAnnotation(Path.class);
        String root = method.getDeclaringClass().getAnnotation(Path.class).value();
        return ("/" + root + (below == null ? "" : "/" + below.value())).replace("//", "/");
    }

    private Map<String, Object> operation(Method method) {
        MethodCode code = MethodCode.of(method);
        String resource = method.getDeclaringClass().getSimpleName().replace("Resource", "");
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", resource + "." + method.getName());
        operation.put("tags", List.of(resource));
        operation.put("security", List.of(map("jira", List.of())));
        List<Map<String, Object>> parameters =
                Arrays.stream(method.getParameters()).flatMap(this::parameter).toList();
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        if (takesABody(method)) {
            operation.put("requestBody", map("required", true, "content", json(body(code, method))));
        }
        operation.put("responses", responses(method, code, parameters));
        return operation;
    }

    private static boolean takesABody(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Map.class::equals);
    }

    private Stream<Map<String, Object>> parameter(Parameter parameter) {
        PathParam path = parameter.getAnnotation(PathParam.class);
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        if (path != null) {
            return Stream.of(map(
                    "name", path.value(), "in", "path", "required", true, "schema", shapes.of(parameter.getType())));
        } else if (query != null) {
            return Stream.of(map("name", query.value(), "in", "query", "schema", shapes.of(parameter.getType())));
        }
        return header == null
                ? Stream.empty()
                : Stream.of(map(
                        "name",
                        header.value(),
                        "in",
                        "header",
                        "schema",
                        map("type", "string", "examples", List.of("\"7\""))));
    }

    private Map<String, Object> body(MethodCode code, Method method) {
        if (code.readsWholeBody) {
            return JsonShapes.editable(fieldsOf(code.editable.get(0)));
        }
        if (code.takes.isEmpty()) {
            throw new AssertionError("what does " + method + " take?");
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : code.takes) {
            String own = method.getDeclaringClass().getSimpleName() + "." + name;
            Object shape = fields.getOrDefault(own, fields.get(name));
            if (shape == null) {
                throw new AssertionError("say in OpenApi.OTHERS what JSON the field " + name + " of " + method + " is");
            }
            properties.put(name, shape);
        }
        return map("type", "object", "properties", properties, "additionalProperties", false);
    }

    private static Fields<?> fieldsOf(String field) {
        String[] place = field.split("#", -1);
        try {
            return (Fields<?>) Class.forName(place[0]).getField(place[1]).get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> responses(Method method, MethodCode code, List<Map<String, Object>> parameters) {
        Map<String, Object> responses = new TreeMap<>();
        boolean writes = !"get".equals(verb(method));
        boolean seen = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.get("name")));
        boolean polled = method.getDeclaringClass().getSimpleName().equals("ScreenResource");
        Map<String, Object> done = map("description", "Done", "content", answer(code));
        if (polled) {
            done.put("headers", issueStamp());
        }
        responses.put(code.creates ? "201" : "200", done);
        List<String> refusals = new ArrayList<>(List.of("400", "401", "403", "404"));
        if (writes) {
            refusals.add("415");
        }
        if (seen && "patch".equals(verb(method))) {
            refusals.addAll(List.of("412", "428"));
        }
        refusals.forEach(
                status -> responses.put(status, map("description", said(status), "content", json(map("$ref", ERROR)))));
        if (polled) {
            responses.put("304", map("description", "Unchanged since the ETag that was sent", "headers", issueStamp()));
        }
        return responses;
    }

    private static Map<String, Object> issueStamp() {
        String said = "Another one than before: an issue of the map changed; - when none did in the last minutes";
        return map("X-Journeymaps-Issues", map("description", said, "schema", map("type", "string")));
    }

    private static String said(String status) {
        return switch (status) {
            case "400" -> "Something that was sent is wrong; errors names the field";
            case "401" -> "Log in first";
            case "403" -> "The viewer may see this, but not do it";
            case "404" -> "Missing, or the viewer may not see it";
            case "412" ->
                "The same field was changed since the version seen, or the record was taken off; nothing was written";
            case "415" -> "Send application/json";
            default -> "If-Match is missing";
        };
    }

    private Map<String, Object> answer(MethodCode code) {
        if (code.downloads) {
            return map("application/octet-stream", map("schema", map("type", "string")));
        }
        List<Map<String, Object>> made = code.makes.stream()
                .map(OpenApi::load)
                .filter(Class::isRecord)
                .map(shapes::of)
                .toList();
        if (code.answersWithVersion) {
            Map<String, Object> record = made.isEmpty() ? map() : made.get(0);
            return json(map(
                    "type",
                    "object",
                    "description",
                    "The map's new version, and the record as it is stored now",
                    "properties",
                    map("version", map("type", "integer")),
                    "required",
                    List.of("version"),
                    "additionalProperties",
                    record));
        }
        if (code.creates && made.isEmpty()) {
            Map<String, Object> integer = map("type", "integer");
            return json(map(
                    "type", "object",
                    "properties", map("id", integer, "version", integer),
                    "required", List.of("id", "version")));
        }
        return json(made.isEmpty() ? map("type", "object") : made.get(made.size() - 1));
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return map("application/json", map("schema", schema));
    }
}
