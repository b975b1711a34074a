package org.journeymaps.mapfile;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and flags as JSON that people can read, the same bytes for the same values. */
final class JsonText {
    private static final String INDENT = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Map<String, ?> object) {
        JsonText text = new JsonText();
        text.value(object, "\n");
        return text.out.append('\n').toString();
    }

    private void value(@Nullable Object value, String line) {
        if (value instanceof Map<?, ?> object) {
            object(object, line);
        } else if (value instanceof List<?> list) {
            list(list, line);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Double number) {
            out.append(plain(BigDecimal.valueOf(number)));
        } else {
            out.append(value);
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void object(Map<?, ?> object, String line) {
        Iterator<? extends Map.Entry<?, ?>> fields = object.entrySet().iterator();
        out.append('{');
        while (fields.hasNext()) {
            Map.Entry<?, ?> field = fields.next();
            out.append(line).append(INDENT);
            text(String.valueOf(field.getKey()));
            out.append(": ");
            value(field.getValue(), line + INDENT);
            out.append(fields.hasNext() ? "," : line);
        }
        out.append('}');
    }

    private void list(List<?> list, String line) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",").append(line).append(INDENT);
            value(list.get(i), line + INDENT);
        }
        out.append(list.isEmpty() ? "" : line).append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (character < FIRST_PRINTABLE || Character.isSurrogate(character)) {
                    out.append(String.format("\\u%04x", (int) character));
                } else {
                    out.append(character);
                }
            }
        }
    }
}
