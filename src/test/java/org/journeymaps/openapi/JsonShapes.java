package org.journeymaps.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.problem.Invalid;
import org.journeymaps.rest.PersonJson;
import org.jspecify.annotations.Nullable;

/** The JSON schemas of what goes out, from its records, and of fields that come in, from their rules. */
final class JsonShapes {
    private final Map<String, Object> schemas = new TreeMap<>();

    /** Every schema that was asked for, by name. */
    Map<String, Object> all() {
        return schemas;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type raw = parameterized.getRawType();
            return Collection.class.isAssignableFrom((Class<?>) raw)
                    ? map("type", "array", "items", of(parameterized.getActualTypeArguments()[0]))
                    : map(
                            "type",
                            "object",
                            "additionalProperties",
                            of(parameterized.getActualTypeArguments()[1]));
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isRecord()) {
            return ref(simple);
        }
        return switch (simple.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> map("type", "integer");
            case "double", "Double", "BigDecimal", "Number" -> map("type", "number");
            case "boolean", "Boolean" -> map("type", "boolean");
            case "String" -> map("type", "string");
            case "Object" -> map();
            case "List" -> map("type", "array");
            case "Map" -> map("type", "object");
            default -> throw new AssertionError("say what JSON " + simple + " is");
        };
    }

    private Map<String, Object> ref(Class<?> record) {
        String name = record.getName()
                .replaceFirst(".*\\.", "")
                .replaceAll("Json\\b|\\$", "")
                .replace("Json", "");
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, object(record));
        }
        return map("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        read(record, properties, required);
        return map("type", "object", "properties", properties, "required", required);
    }

    private void read(Class<?> record, Map<String, Object> properties, List<String> required) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                said(record).forEach(field -> said(field, properties, required));
                continue;
            }
            Map<String, Object> shape = shape(component.getAnnotatedType(), component.getGenericType());
            Object absent = absent(record, component);
            if (absent != null) {
                shape.put("default", absent);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            properties.put(component.getName(), shape);
        }
    }

    /** The fields of a kind of record of which an answer says what is said: its type names the catalogues. */
    private static List<Field<?>> said(Class<?> record) {
        try {
            java.lang.reflect.Field catalogues = record.getDeclaredField("FIELDS");
            catalogues.setAccessible(true);
            return ((List<?>) catalogues.get(null))
                    .stream()
                            .<Field<?>>flatMap(fields -> ((Fields<?>) fields).all().stream())
                            .toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record + " does not say of which kind its fields are", e);
        }
    }

    private void said(Field<?> field, Map<String, Object> properties, List<String> required) {
        Map<String, Object> shape =
                field.rule().namesSomebody() ? of(PersonJson.class) : new LinkedHashMap<>(taken(field));
        shape.computeIfPresent("type", (name, types) -> withoutNone(types));
        shape.computeIfPresent("enum", (name, codes) -> ((List<?>) codes)
                .stream().filter(Objects::nonNull).toList());
        for (boolean usual : new boolean[] {false, true}) {
            if ("boolean".equals(shape.get("type")) && field.rule().isUsual(usual)) {
                shape.put("default", usual);
            }
        }
        if (!takes(field, null)) {
            required.add(field.name());
        }
        properties.put(field.name(), shape);
    }

    private static Object withoutNone(Object types) {
        List<?> left = types instanceof List<?> list
                ? list.stream().filter(type -> !"null".equals(type)).toList()
                : List.of(types);
        return left.size() == 1 ? left.get(0) : left;
    }

    /** What it means that something is left out, unless it means that nothing is said: nothing. */
    private static @Nullable Object absent(Class<?> record, RecordComponent component) {
        JsonInclude left = record.getAnnotation(JsonInclude.class);
        if (left != null
                && left.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(component.getType())) {
            return List.of();
        }
        JsonProperty said = component.getAccessor().getAnnotation(JsonProperty.class);
        if (said != null && !said.defaultValue().isEmpty()) {
            return component.getType() == Boolean.class
                    ? (Object) Boolean.valueOf(said.defaultValue())
                    : said.defaultValue();
        }
        return component.getType() == Boolean.class ? false : null;
    }

    private Map<String, Object> shape(AnnotatedType annotated, Type type) {
        Map<String, Object> shape = of(type);
        boolean holes = annotated instanceof AnnotatedParameterizedType parameterized
                && parameterized.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
        return holes ? map("type", "array", "items", map("type", List.of("number", "null"))) : shape;
    }

    /** Gives an object of which any of the fields may be sent. */
    static Map<String, Object> editable(Fields<?> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field<?> field : fields.all()) {
            properties.put(field.name(), taken(field));
        }
        return map("type", "object", "properties", properties, "minProperties", 1, "additionalProperties", false);
    }

    private static Map<String, Object> feelings() {
        Map<String, Object> feeling = map(
                "name", map("type", "string", "maxLength", 255),
                "kind", map("enum", List.of("expected", "experienced")),
                "response", map("type", List.of("string", "null"), "maxLength", 4000));
        Map<String, Object> one = map("type", "object", "properties", feeling, "required", List.of("name"));
        return map("type", List.of("array", "null"), "items", one, "maxItems", 20);
    }

    /** Finds out by trying which JSON types a rule takes, and how long a text may be. */
    static Map<String, Object> taken(Field<?> field) {
        if (field.name().equals("feelings")) {
            return feelings();
        }
        if (takes(field, List.of("x"))) {
            return map("type", List.of("array", "null"), "items", map("type", "string"));
        }
        if (!field.rule().codes().isEmpty()) {
            List<@Nullable String> codes = new ArrayList<>(field.rule().codes());
            if (takes(field, null)) {
                codes.add(null);
            }
            return map("enum", codes);
        }
        if (takes(field, "2026-11-22") && !takes(field, "x")) {
            return map("type", takes(field, null) ? List.of("string", "null") : "string", "format", "date");
        }
        List<String> types = new ArrayList<>();
        boolean link = takes(field, "https://example.org/") && !takes(field, "x");
        boolean text = takes(field, "x") || link;
        if (text) {
            types.add("string");
        }
        if (takes(field, 1)) {
            types.add(takes(field, -0.5) ? "number" : "integer");
        }
        if (takes(field, true)) {
            types.add("boolean");
        }
        if (takes(field, null)) {
            types.add("null");
        }
        Map<String, Object> shape = map("type", types.size() == 1 ? (Object) types.get(0) : types);
        if (link) {
            shape.put("format", "uri");
            shape.put("maxLength", 2000);
        }
        if (takes(field, "x")) {
            shape.put("maxLength", takes(field, "x".repeat(256)) ? 4000 : 255);
        }
        return shape;
    }

    private static boolean takes(Field<?> field, @Nullable Object value) {
        try {
            field.rule().check(field.name(), value);
            return true;
        } catch (Invalid refused) {
            return false;
        }
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
