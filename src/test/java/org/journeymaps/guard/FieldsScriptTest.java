package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.journeymaps.field.Field;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.testing.World;
import org.junit.Test;

/**
 * What the browser knows of kinds and fields is what Java declares; to write it anew:
 * {@code mvn test -Dtest=FieldsScriptTest -Dfields=write}.
 */
public class FieldsScriptTest {
    private static final Path COMMITTED = Path.of("src", "main", "resources", "js", "model", "fields.js");

    private final Kinds kinds = World.inMemory().kinds;

    @Test
    public void isCommittedAsItIs() throws IOException {
        String now = script();
        if ("write".equals(System.getProperty("fields"))) {
            Files.writeString(COMMITTED, now);
        }

        assertThat(Files.readString(COMMITTED))
                .as("js/model/fields.js is old: mvn test -Dtest=FieldsScriptTest -Dfields=write")
                .isEqualTo(now);
    }

    @Test
    public void labelsEveryField() {
        assertThat(kinds.subjects().stream()
                        .flatMap(subject -> kinds.fields(subject).stream())
                        .filter(field -> field.label() == null)
                        .map(field -> field.name()))
                .isEmpty();
    }

    private String script() {
        Map<String, String> labels = new TreeMap<>();
        TreeSet<String> flags = new TreeSet<>();
        for (Subject subject : kinds.subjects()) {
            for (Field<?> field : kinds.fields(subject)) {
                String key = String.valueOf(field.label());
                String number = field.name().replaceFirst("^[a-zA-Z]*", "");
                labels.putIfAbsent(
                        field.name(), number.isEmpty() ? "'" + key + "'" : "'" + key + "', '" + number + "'");
                if (field.rule().isUsual(false) && isFlag(field)) {
                    flags.add(field.name());
                }
            }
        }
        flags.add("meets");
        List<String> lines = new ArrayList<>();
        lines.add("/**");
        lines.add(" * The kinds of record and their fields with their labels, as Java declares them.");
        lines.add(" * Written by FieldsScriptTest; do not edit.");
        lines.add(" */");
        lines.add("");
        lines.add("/** @type {Record<string, () => string>} */");
        lines.add("export const KINDS = {");
        kinds.subjects().stream()
                .map(Subject::code)
                .sorted(Comparator.naturalOrder())
                .forEach(code -> lines.add("  " + code + ": () => AJS.I18n.getText('jm.kind." + code + "'),"));
        lines.add("};");
        lines.add("");
        lines.add("/** @type {Record<string, () => string>} */");
        lines.add("export const FIELDS = {");
        labels.forEach((name, key) -> lines.add("  " + name + ": () => AJS.I18n.getText(" + key + "),"));
        lines.add("};");
        lines.add("");
        lines.add("/** Fields that are so or not. */");
        lines.add("export const FLAGS = [");
        flags.forEach(name -> lines.add("  '" + name + "',"));
        lines.add("];");
        return String.join("\n", lines) + "\n";
    }

    private static boolean isFlag(Field<?> field) {
        try {
            return field.rule().check(field.name(), true) instanceof Boolean;
        } catch (org.journeymaps.problem.Invalid none) {
            return false;
        }
    }
}
