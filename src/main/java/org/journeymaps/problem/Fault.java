package org.journeymaps.problem;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was sent, and where: a field, or a row and column of a file (row 1 holds the headers).
 */
public record Fault(@Nullable Integer row, @Nullable String field, Text text) implements Serializable {

    public static Fault general(Text text) {
        return new Fault(null, null, text);
    }

    public static Fault inField(String field, Text text) {
        return new Fault(null, field, text);
    }

    public static Fault inRow(int row, @Nullable String column, Text text) {
        return new Fault(row, column, text);
    }
}
