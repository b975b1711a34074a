package org.journeymaps.rest;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.journeymaps.field.Fields;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.People;
import org.jspecify.annotations.Nullable;

/** Answers to writes: the map's new version and the fields as they are stored now. */
public final class Answers {
    private Answers() {}

    /** Answers with the named fields of a changed record, absent ones as null. */
    public static <R> Map<String, Object> changed(
            String name, Written<R> written, Fields<R> fields, Set<String> names, People people) {
        return of(written, name, record(written.value(), fields, names, people));
    }

    /** Gives the named fields of a record, absent ones as null. */
    public static <R> Map<String, @Nullable Object> record(
            R record, Fields<R> fields, Collection<String> names, People people) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        for (String field : names) {
            told.put(field, FieldsJson.named(fields.named(field).json(record), people));
        }
        return told;
    }

    /** Answers with a record that was added. */
    public static Map<String, Object> of(Written<?> written, String name, Object record) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", written.version());
        answer.put(name, record);
        return answer;
    }

    /** Answers 200 with what only this viewer may keep, and must ask for again. */
    public static Response fresh(Object body) {
        return Response.ok(body).header("Cache-Control", "private, no-cache").build();
    }

    /** Answers 201 with the body. */
    public static Response created(Object body) {
        return Response.status(Response.Status.CREATED).entity(body).build();
    }

    /** Answers with a file to keep, named in any alphabet; no cache and no browser may make something else of it. */
    public static Response download(String name, String text, String type) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String plain = "journey-map" + name.substring(name.lastIndexOf('.'));
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), type + "; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
