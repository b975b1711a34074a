package org.journeymaps.mapfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Person;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** One value of a file with its JSON path; what is wrong with it is collected, so that one look tells all problems. */
record Node(String path, @Nullable Object value, List<Fault> faults) {
    /** Most problems that are told at once. */
    static final int MOST_FAULTS = 200;

    /** Absent fields that are not simply empty. */
    private static final Map<String, Object> ABSENT = Map.of("momentOfTruth", false, "promise", "unknown");

    void fault(Text text) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.inField(path, text));
        }
    }

    boolean isAbsent() {
        return value == null;
    }

    /** Gives an object by its fields; what it is not, and every field that is not known, is a problem. */
    Map<String, Node> object(List<String> known) {
        Map<String, Node> fields = new LinkedHashMap<>();
        known.forEach(name -> fields.put(name, new Node(path + "." + name, null, faults)));
        if (!(value instanceof Map<?, ?> object)) {
            fault(Text.of(value == null ? "jm.problem.required" : "jm.problem.json.object"));
            return fields;
        }
        object.forEach((name, inside) -> {
            Node node = new Node(path + "." + name, inside, faults);
            if (known.contains(name)) {
                fields.put(String.valueOf(name), node);
            } else {
                node.fault(Text.of("jm.problem.unknownfield"));
            }
        });
        return fields;
    }

    /** Gives the elements of a list, which is empty when it is absent. */
    List<Node> list(int most) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> elements)) {
            fault(Text.of("jm.problem.json.list"));
            return List.of();
        }
        if (elements.size() > most) {
            fault(Text.of("jm.problem.toomany", elements.size(), most));
            return List.of();
        }
        return IntStream.range(0, elements.size())
                .mapToObj(i -> new Node(path + "[" + i + "]", elements.get(i), faults))
                .toList();
    }

    /** Gives the value as it would be stored, or nothing when it is refused. */
    @Nullable
    Object checked(Rule rule) {
        try {
            return rule.check(path, value);
        } catch (Invalid refused) {
            fault(refused.text());
            return null;
        }
    }

    /** Gives a text that must be there, or an empty one when it is refused. */
    String text(Rule rule) {
        return Objects.requireNonNullElse((String) checked(Rule.required(rule)), "");
    }

    /** Gives somebody whom a copy within this Jira hands over; a file names people in words that are nobody here. */
    private @Nullable Person somebody() {
        return value instanceof Person person ? person : null;
    }

    /** Gives the fields of a record as they would be stored. */
    static <R> Map<String, @Nullable Object> values(Map<String, Node> object, Fields<R> fields) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field<R> field : fields.all()) {
            Node node = Objects.requireNonNull(object.get(field.name()));
            if (field.rule().namesSomebody()) {
                values.put(field.name(), node.somebody());
                continue;
            }
            Node given = node.isAbsent() ? new Node(node.path, ABSENT.get(field.name()), node.faults) : node;
            values.put(field.name(), given.checked(field.rule()));
        }
        return values;
    }
}
