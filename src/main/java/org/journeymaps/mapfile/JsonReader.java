package org.journeymaps.mapfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) that may be hostile: no recursion deeper than a map file goes, no field twice, and a refusal that
 * tells line and column (QS5).
 */
final class JsonReader {
    /** A map file is eight deep. */
    private static final int DEEPEST = 16;

    private static final int LONGEST_NUMBER = 30;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    /** No list of a map file is longer, no object has more fields, and no whole file more values. */
    private static final int LONGEST_LIST = 10_000;

    private static final int MOST_FIELDS = 100;
    private static final int MOST_VALUES = 400_000;

    /** So many digits follow a backslash and u. */
    private static final int CODE = 4;

    private final String text;
    private int at;
    private int values;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Gives the object that the text is; whole numbers as {@code Integer} where they fit, others as {@code BigDecimal}. */
    static Map<String, @Nullable Object> object(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value(0);
        reader.skipBlanks();
        if (reader.at < text.length() || !(value instanceof Map<?, ?>)) {
            throw reader.malformed();
        }
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> object = (Map<String, @Nullable Object>) value;
        return object;
    }

    private Invalid malformed() {
        String before = text.substring(0, Math.min(at, text.length()));
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return invalid(Text.of("jm.problem.json.malformed", String.valueOf(line), String.valueOf(column)));
    }

    private static Invalid invalid(Text words) {
        return new Invalid(List.of(Fault.inField("$", words)));
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private char next() {
        skipBlanks();
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private void expect(char character) {
        if (next() != character) {
            throw malformed();
        }
        at++;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw invalid(Text.of("jm.problem.json.toodeep", DEEPEST));
        }
        atMost(++values, MOST_VALUES);
        return switch (next()) {
            case '{' -> fields(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private static void atMost(int count, int most) {
        if (count > most) {
            throw invalid(Text.of("jm.problem.toomany", count, most));
        }
    }

    private Map<String, @Nullable Object> fields(int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        at++;
        if (next() == '}') {
            at++;
            return fields;
        }
        while (true) {
            if (next() != '"') {
                throw malformed();
            }
            String name = string();
            expect(':');
            if (fields.containsKey(name)) {
                throw malformed();
            }
            fields.put(name, value(depth + 1));
            atMost(fields.size(), MOST_FIELDS);
            if (next() != ',') {
                break;
            }
            at++;
        }
        expect('}');
        return fields;
    }

    private List<@Nullable Object> elements(int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        at++;
        if (next() == ']') {
            at++;
            return elements;
        }
        while (true) {
            elements.add(value(depth + 1));
            atMost(elements.size(), LONGEST_LIST);
            if (next() != ',') {
                break;
            }
            at++;
        }
        expect(']');
        return elements;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int begin = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(begin, at);
        boolean fits =
                digits.length() <= LONGEST_NUMBER && NUMBER.matcher(digits).matches();
        if (!fits) {
            at = begin;
            throw malformed();
        }
        return WHOLE.matcher(digits).matches() ? (Object) Integer.valueOf(digits) : new BigDecimal(digits);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (true) {
            int begin = at;
            at = endOfPlain();
            string.append(text, begin, at);
            char character = at < text.length() ? text.charAt(at) : '\n';
            if (character < ' ') {
                throw malformed();
            }
            at++;
            if (character == '"') {
                return string.toString();
            }
            string.append(escaped());
        }
    }

    /** Gives the place of the next quote, escape or control character. */
    private int endOfPlain() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) != '"' && text.charAt(end) != '\\') {
            end++;
        }
        return end;
    }

    private char escaped() {
        char character = at < text.length() ? text.charAt(at) : ' ';
        at++;
        int known = "\"\\/bfnrt".indexOf(character);
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (character != 'u' || !isHex(at, at + CODE)) {
            throw malformed();
        }
        at += CODE;
        return (char) HexFormat.fromHexDigits(text, at - CODE, at);
    }

    private boolean isHex(int from, int to) {
        return to <= text.length() && text.substring(from, to).chars().allMatch(HexFormat::isHexDigit);
    }
}
