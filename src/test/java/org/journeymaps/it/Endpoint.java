package org.journeymaps.it;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymaps.testing.UseCase.Right;

/** One method on one path of the app's REST, with the right that it takes and an example of a body; null for none. */
record Endpoint(String method, String path, Right right, Function<Specimen, Object> body) {
    private static final Function<Specimen, Object> NO_BODY = specimen -> null;
    private static final String FILE = Base64.getEncoder().encodeToString("touchpoint\nWaits\n".getBytes());

    /** A map file that nobody has imported yet: a known one would be an edit of somebody's map. */
    private static String mapFile(Specimen about) {
        String map = "{\"id\":\"" + about.map() + "-" + about.version() + "\",\"name\":\"New\"}";
        return Base64.getEncoder()
                .encodeToString(("{\"format\":\"journey-map\",\"schemaVersion\":1,\"map\":" + map + "}").getBytes());
    }

    /** Every endpoint; {@link SurfaceIT} compares the list with the built jar. */
    static final List<Endpoint> ALL = List.of(
            read("/projects/{project}/maps"),
            post("/projects/{project}/maps", Right.CREATE_MAPS, s -> Map.of("name", "New")),
            post(
                    "/projects/{project}/imports/preview",
                    Right.CREATE_MAPS,
                    s -> Map.of("fileName", "a.csv", "content", FILE)),
            post(
                    "/projects/{project}/imports",
                    Right.CREATE_MAPS,
                    s -> Map.of("fileName", "a.csv", "content", FILE, "name", "New")),
            post(
                    "/projects/{project}/imports/json/preview",
                    Right.CREATE_MAPS,
                    s -> Map.of("fileName", "a.json", "content", mapFile(s))),
            post(
                    "/projects/{project}/imports/json",
                    Right.CREATE_MAPS,
                    s -> Map.of("fileName", "a.json", "content", mapFile(s))),
            new Endpoint("GET", "/projects/{project}/templates", Right.CREATE_MAPS, NO_BODY),
            post("/projects/{project}/templates/{template}", Right.CREATE_MAPS, s -> Map.of("name", "New")),
            read("/projects/{project}/saved-templates"),
            post("/projects/{project}/saved-templates/{saved}", Right.CREATE_MAPS, s -> Map.of("name", "New")),
            post("/maps/{map}/templates", Right.CREATE_MAPS, s -> Map.of("name", "A template")),
            read("/projects/{project}/maps/removed"),
            delete("/maps/{map}", Right.MANAGE),
            post("/maps/{map}/undelete", Right.MANAGE, s -> Map.of()),
            new Endpoint("GET", "/maps/{map}/access", Right.EDIT, NO_BODY),
            new Endpoint("PATCH", "/maps/{map}/access", Right.MANAGE, s -> Map.of("narrowed", false)),
            new Endpoint("PUT", "/maps/{map}/access/owner", Right.MANAGE, s -> Map.of("owner", "JIRAUSER-po")),
            new Endpoint(
                    "PUT",
                    "/maps/{map}/access/grants",
                    Right.MANAGE,
                    s -> Map.of("kind", "user", "name", "JIRAUSER-po", "level", "edit")),
            post("/maps/{map}/access/projects", Right.EDIT, s -> Map.of("projectKey", UnguardedJira.OPEN)),
            delete("/maps/{map}/access/projects/{guest}", Right.EDIT),
            new Endpoint("GET", "/projects/{project}/settings", Right.ADMINISTER, NO_BODY),
            new Endpoint("PATCH", "/projects/{project}/settings", Right.ADMINISTER, s -> Map.of("on", true)),
            new Endpoint(
                    "PUT",
                    "/projects/{project}/settings/editors",
                    Right.ADMINISTER,
                    s -> Map.of("kind", "group", "name", "readers", "edits", false)),
            read("/projects/{project}/personas"),
            post("/projects/{project}/personas", Right.CREATE_MAPS, s -> Map.of("name", "Somebody of map " + s.map())),
            new Endpoint(
                    "PATCH", "/projects/{project}/personas/{id}", Right.CREATE_MAPS, s -> Map.of("oneLine", "Changed")),
            delete("/projects/{project}/personas/{id}", Right.ADMINISTER),
            read("/projects/{project}/library/history"),
            read("/projects/{project}/segments"),
            post("/projects/{project}/segments", Right.CREATE_MAPS, s -> Map.of("name", "Some of map " + s.map())),
            new Endpoint(
                    "PATCH", "/projects/{project}/segments/{id}", Right.CREATE_MAPS, s -> Map.of("who", "Changed")),
            delete("/projects/{project}/segments/{id}", Right.ADMINISTER),
            read("/maps/{map}/personas"),
            new Endpoint("PATCH", "/maps/{map}/personas", Right.EDIT, s -> Map.of("personas", List.of(s.persona()))),
            read("/projects/{project}/search?text=a+name"),
            read("/maps/{map}"),
            read("/projects/{project}/issues"),
            read("/maps/{map}/issues"),
            read("/maps/{map}/history"),
            read("/maps/{map}/authors"),
            read("/maps/{map}/changes"),
            new Endpoint("PATCH", "/maps/{map}/history/{revision}", Right.EDIT, specimen -> Map.of("cause", "Because")),
            post("/maps/{map}/presence", Right.VIEW, s -> Map.of()),
            read("/maps/{map}/comments?kind=touchpoint&id={touchpoint}"),
            post(
                    "/maps/{map}/comments",
                    Right.CONTRIBUTE,
                    s -> Map.of("kind", "touchpoint", "id", s.touchpoint(), "text", "Why?")),
            new Endpoint("PATCH", "/maps/{map}/comments/{id}", Right.CONTRIBUTE, s -> Map.of("resolved", true)),
            delete("/maps/{map}/comments/{id}", Right.EDIT),
            read("/maps/{map}/reviews"),
            post("/maps/{map}/reviews", Right.EDIT, s -> Map.of("trigger", "routine", "note", "Looked over")),
            read("/maps/{map}/versions"),
            read("/maps/{map}/compare"),
            post("/maps/{map}/versions", Right.EDIT, s -> Map.of("name", "Spring")),
            patch("/maps/{map}/versions/{id}", "name"),
            delete("/maps/{map}/versions/{id}", Right.EDIT),
            read("/maps/{map}/export"),
            read("/maps/{map}/export/csv"),
            read("/maps/{map}/export/json"),
            read("/maps/{map}/copies"),
            post("/maps/{map}/copies", Right.CREATE_MAPS, s -> Map.of("projectKey", s.project(), "name", "A copy")),
            read("/maps/{map}/export/json/left-out"),
            new Endpoint("GET", "/maps/{map}/findings/{finding}/issue-draft", Right.CONTRIBUTE, NO_BODY),
            patch("/maps/{map}", "name"),
            new Endpoint(
                    "PATCH",
                    "/maps/{map}/focus",
                    Right.EDIT,
                    s -> Map.of("focus", Map.of("kind", "stage", "id", s.stage()))),
            patch("/maps/{map}/stages/{id}", "name"),
            patch("/maps/{map}/touchpoints/{id}", "name"),
            patch("/maps/{map}/touchpoints/{id}/experience", "thoughts"),
            patch("/maps/{map}/touchpoints/{id}/experience/{persona}", "thoughts"),
            new Endpoint("GET", "/maps/{map}/words?kind=channel", Right.EDIT, NO_BODY),
            new Endpoint("GET", "/maps/{map}/sources", Right.EDIT, NO_BODY),
            post("/maps/{map}/sources", Right.EDIT, s -> Map.of("touchpointId", s.touchpoint(), "title", "New")),
            new Endpoint(
                    "PATCH", "/maps/{map}/touchpoints/{id}/sources", Right.EDIT, s -> Map.of("sources", List.of())),
            patch("/maps/{map}/touchpoints/{id}/words", "channel"),
            patch("/maps/{map}/findings/{id}", "text"),
            patch("/maps/{map}/improvements/{id}", "text"),
            new Endpoint(
                    "PATCH",
                    "/maps/{map}/improvements/{id}/addresses",
                    Right.EDIT,
                    s -> Map.of("addresses", List.of())),
            post("/maps/{map}/stages", Right.EDIT, s -> Map.of("name", "New", "period", "after")),
            post("/maps/{map}/touchpoints", Right.EDIT, s -> Map.of("name", "New", "stageId", s.stage())),
            post("/maps/{map}/stages/{id}/move", Right.EDIT, s -> Map.of()),
            post("/maps/{map}/touchpoints/{id}/duplicate", Right.EDIT, s -> Map.of("name", "A copy")),
            post("/maps/{map}/touchpoints/{id}/move", Right.EDIT, s -> Map.of("stageId", s.stage())),
            post("/maps/{map}/undo", Right.EDIT, s -> Map.of("revision", s.revision())),
            post("/maps/{map}/restore", Right.EDIT, s -> Map.of("revision", 1)),
            post(
                    "/maps/{map}/findings",
                    Right.CONTRIBUTE,
                    s -> Map.of("touchpointId", s.touchpoint(), "kind", "pain", "text", "New")),
            post(
                    "/maps/{map}/improvements",
                    Right.CONTRIBUTE,
                    s -> Map.of("touchpointId", s.touchpoint(), "text", "New")),
            post(
                    "/maps/{map}/findings/{finding}/issues",
                    Right.CONTRIBUTE,
                    s -> Map.of("projectKey", "BACK", "issueTypeId", "10001", "summary", "New")),
            post("/maps/{map}/findings/{finding}/links", Right.CONTRIBUTE, s -> Map.of("issueKey", s.free())),
            delete("/maps/{map}/findings/{finding}/links/{key}", Right.CONTRIBUTE),
            delete("/maps/{map}/findings/{id}", Right.EDIT),
            delete("/maps/{map}/improvements/{id}", Right.EDIT),
            delete("/maps/{map}/touchpoints/{id}", Right.EDIT),
            delete("/maps/{map}/stages/{id}", Right.EDIT));

    private static Endpoint read(String path) {
        return new Endpoint("GET", path, Right.VIEW, NO_BODY);
    }

    private static Endpoint post(String path, Right right, Function<Specimen, Object> body) {
        return new Endpoint("POST", path, right, body);
    }

    private static Endpoint patch(String path, String field) {
        return new Endpoint("PATCH", path, Right.EDIT, specimen -> Map.of(field, "Changed"));
    }

    private static Endpoint delete(String path, Right right) {
        return new Endpoint("DELETE", path, right, NO_BODY);
    }

    String name() {
        return method + " " + path.replaceFirst("\\?.*", "");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Says whether this wants a map of its own, because it takes away what other examples are about. */
    boolean takesAway() {
        return method.equals("DELETE") || path.endsWith("/restore") || path.endsWith("/{id}/sources");
    }

    /** Says whether this is possible with a change of one's own only. */
    boolean isAboutOwnStep() {
        return path.endsWith("/undo") || path.endsWith("/{revision}");
    }

    /** The path with the ids of a specimen. */
    String at(Specimen specimen) {
        Map<String, Object> values = new HashMap<>();
        values.put("{project}", specimen.project());
        values.put("{template}", "ticket");
        values.put("{map}", specimen.map());
        values.put("{saved}", specimen.template());
        values.put("{finding}", specimen.finding());
        values.put("{key}", specimen.linked());
        values.put("{guest}", specimen.guest());
        values.put("{revision}", specimen.revision());
        values.put("stages/{id}", "stages/" + specimen.stage());
        values.put("touchpoints/{id}", "touchpoints/" + specimen.touchpoint());
        values.put("findings/{id}", "findings/" + specimen.finding());
        values.put("improvements/{id}", "improvements/" + specimen.improvement());
        values.put("comments/{id}", "comments/" + specimen.comment());
        values.put("{touchpoint}", specimen.touchpoint());
        values.put("{persona}", specimen.persona());
        values.put("personas/{id}", "personas/" + specimen.persona());
        values.put("segments/{id}", "segments/" + specimen.segment());
        values.put("versions/{id}", "versions/" + specimen.named());
        String filled = path;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), String.valueOf(value.getValue()));
        }
        return filled;
    }

    /** Sends the example request about a specimen. */
    Rest.Answer send(Rest user, Specimen specimen, String... headers) {
        return send(method, user, specimen, headers);
    }

    /** Sends the example request with another method. */
    Rest.Answer send(String otherMethod, Rest user, Specimen specimen, String... headers) {
        if (!writes() && otherMethod.equals(method)) {
            return user.get(at(specimen), headers);
        }
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("If-Match", "\"" + seen(specimen) + "\""));
        return user.write(otherMethod, at(specimen), text(specimen), all.toArray(String[]::new));
    }

    /** Records of a library count their own edits, and nobody has edited that of a specimen. */
    int seen(Specimen specimen) {
        return path.matches(".*/(personas|segments)/\\{id}") ? 1 : specimen.version();
    }

    String text(Specimen specimen) {
        Object example = body.apply(specimen);
        return example == null ? "" : Rest.write(example);
    }
}
