package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The ids of one map and of one record of each kind on it, which example requests are about. */
record Specimen(
        String project,
        int map,
        int version,
        int stage,
        int touchpoint,
        int finding,
        int improvement,
        int named,
        String linked,
        String free,
        int revision,
        int guest,
        int persona,
        int segment,
        int template,
        int comment) {
    static final Specimen MISSING = new Specimen(
            "NOSUCH",
            987_654,
            1,
            987_654,
            987_654,
            987_654,
            987_654,
            987_654,
            "NOSUCH-1",
            "NOSUCH-2",
            987_654,
            987_654,
            987_654,
            987_654,
            987_654,
            987_654);

    private static final String LINKED = "BACK-1";

    /** Makes a map with one record of each kind, an issue that is linked, and a past to go back to. */
    static Specimen of(Rest owner, String project) {
        String csv = "stage,period,touchpoint,pain,pain_severity,improvement\nA,before,B,C,3,D\n";
        int map =
                owner.importing(csv.getBytes(UTF_8), project).json().path("id").asInt();
        JsonNode found = owner.get("/maps/" + map).json();
        JsonNode touchpoint = found.at("/touchpoints/0");
        int finding = touchpoint.at("/findings/0/id").asInt();
        owner.patch("/maps/" + map, 1, Map.of("perspective", "Maja"));
        JsonNode named = owner.post("/maps/" + map + "/versions", Map.of("name", "First"))
                .json();
        int comment = owner.post(
                        "/maps/" + map + "/comments", Map.of("kind", "finding", "id", finding, "text", "A comment"))
                .json()
                .at("/comment/id")
                .asInt();
        int version = owner.post("/maps/" + map + "/findings/" + finding + "/links", Map.of("issueKey", LINKED))
                .json()
                .path("version")
                .asInt();
        return new Specimen(
                project,
                map,
                version,
                found.at("/stages/0/id").asInt(),
                touchpoint.path("id").asInt(),
                finding,
                touchpoint.at("/improvements/0/id").asInt(),
                named.at("/named/id").asInt(),
                LINKED,
                "BACK-2",
                version,
                987_654,
                persona(owner, project, map),
                segment(owner, project),
                template(owner, project, map),
                comment);
    }

    /** One that is there, because a project has room for fifty. */
    private static int template(Rest owner, String project, int map) {
        JsonNode known =
                owner.get("/projects/" + project + "/saved-templates").json().at("/templates/0/id");
        return known.isInt()
                ? known.asInt()
                : owner.post("/maps/" + map + "/templates", Map.of("name", "Ours"))
                        .json()
                        .path("id")
                        .asInt();
    }

    private static int persona(Rest owner, String project, int map) {
        return owner.post("/projects/" + project + "/personas", Map.of("name", "Persona " + map))
                .json()
                .at("/persona/id")
                .asInt();
    }

    /** One that is there, because a project has room for a hundred. */
    private static int segment(Rest owner, String project) {
        JsonNode known = owner.get("/projects/" + project + "/segments").json().at("/segments/0/id");
        return known.isInt()
                ? known.asInt()
                : owner.post("/projects/" + project + "/segments", Map.of("name", "New employees"))
                        .json()
                        .at("/segment/id")
                        .asInt();
    }

    /** The same with a segment that no other test edits. */
    Specimen withSegment(int other) {
        return with(guest, other);
    }

    /** This map and project, but the records of another one. */
    Specimen withRecordsOf(Specimen other) {
        return new Specimen(
                project,
                map,
                version,
                other.stage,
                other.touchpoint,
                other.finding,
                other.improvement,
                other.named,
                linked,
                free,
                revision,
                guest,
                other.persona,
                other.segment,
                other.template,
                other.comment);
    }

    /** This map, but other issues: one to unlink and one to link. */
    Specimen about(String otherLinked, String otherFree) {
        return new Specimen(
                project,
                map,
                version,
                stage,
                touchpoint,
                finding,
                improvement,
                named,
                otherLinked,
                otherFree,
                revision,
                guest,
                persona,
                segment,
                template,
                comment);
    }

    /** This map after a change, which is the one to undo. */
    Specimen after(int change) {
        return new Specimen(
                project,
                map,
                change,
                stage,
                touchpoint,
                finding,
                improvement,
                named,
                linked,
                free,
                change,
                guest,
                persona,
                segment,
                template,
                comment);
    }

    /** This map, shown in one more project under this number. */
    Specimen shownAs(int number) {
        return with(number, segment);
    }

    private Specimen with(int otherGuest, int otherSegment) {
        return new Specimen(
                project,
                map,
                version,
                stage,
                touchpoint,
                finding,
                improvement,
                named,
                linked,
                free,
                revision,
                otherGuest,
                persona,
                otherSegment,
                template,
                comment);
    }
}
