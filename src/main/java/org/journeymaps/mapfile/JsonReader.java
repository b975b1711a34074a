package org.journeymaps.mapfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) that may be hostile: no deeper and no larger than a map file is, no field twice, and a refusal that tells
 * line and column (QS5, ADR 28).
 */
final class JsonReader {
    /** A map file is eight deep. */
    private static final int DEEPEST = 16;

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NAME = 1_000;

    /** No list of a map file is longer, no object has more fields, and no whole file more values. */
    private static final int LONGEST_LIST = 10_000;

    private static final int MOST_FIELDS = 100;
    private static final int MOST_VALUES = 400_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Gives the object that the text is; whole numbers as {@code Integer} where they fit, others as {@code BigDecimal}. */
    static Map<String, @Nullable Object> object(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonReader(parser).whole();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, @Nullable Object> whole() throws IOException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed(parser.currentTokenLocation());
            }
            Map<String, @Nullable Object> object = fields(0);
            if (parser.nextToken() != null) {
                throw malformed(parser.currentTokenLocation());
            }
            return object;
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw malformed(place == null ? parser.currentLocation() : place);
        }
    }

    private static Invalid malformed(JsonLocation place) {
        return invalid(Text.of(
                "jm.problem.json.malformed", String.valueOf(place.getLineNr()), String.valueOf(place.getColumnNr())));
    }

    private static Invalid invalid(Text words) {
        return new Invalid(List.of(Fault.inField("$", words)));
    }

    private static void atMost(int count, int most) {
        if (count > most) {
            throw invalid(Text.of("jm.problem.toomany", count, most));
        }
    }

    /** Reads the value whose first token is the current one. */
    private @Nullable Object value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw invalid(Text.of("jm.problem.json.toodeep", DEEPEST));
        }
        atMost(++values, MOST_VALUES);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(depth);
            case START_ARRAY -> elements(depth);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> throw malformed(parser.currentTokenLocation());
        };
    }

    private Map<String, @Nullable Object> fields(int depth) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(depth + 1));
            atMost(fields.size(), MOST_FIELDS);
        }
        return fields;
    }

    private List<@Nullable Object> elements(int depth) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth + 1));
            atMost(elements.size(), LONGEST_LIST);
        }
        return elements;
    }

    /** A number with a huge exponent is short to write and takes for ever to reckon with. */
    private Object number() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs(number.scale()) > LONGEST_NUMBER * 2) {
            throw malformed(parser.currentTokenLocation());
        }
        return number;
    }
}
