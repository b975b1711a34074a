package org.journeymaps.rest;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.journeymaps.field.Fields;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.ExpectationSource;
import org.journeymaps.model.Focus;
import org.journeymaps.model.Period;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/** Answers to writes: the map's new version and the fields as they are stored now. */
public final class Answers {
    private Answers() {}

    /** Answers with the named fields of a changed record, absent ones as null. */
    public static <R> Map<String, Object> changed(
            String name, Written<R> written, Fields<R> fields, Set<String> names) {
        return of(written, name, record(written.value(), fields, names));
    }

    /** Gives the named fields of a record, absent ones as null. */
    public static <R> Map<String, @Nullable Object> record(R record, Fields<R> fields, Collection<String> names) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        for (String field : names) {
            told.put(field, plain(fields.named(field).read().apply(record)));
        }
        return told;
    }

    /** Answers with the named fields of a changed record, those that name somebody by name. */
    public static <R> Map<String, Object> changed(
            String name, Written<R> written, Fields<R> fields, Set<String> names, People people) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        for (String field : names) {
            record.put(field, plain(fields.named(field).read().apply(written.value()), people));
        }
        return of(written, name, record);
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

    static @Nullable Object plain(@Nullable Object value, People people) {
        return value instanceof Person person ? PersonJson.of(person, people) : plain(value);
    }

    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Period period) {
            return period.code();
        }
        if (value instanceof ExpectationSource source) {
            return source.code();
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Focus focus) {
            return FocusJson.of(focus);
        }
        return value instanceof Emotion emotion ? (Object) emotion.value() : value;
    }
}
