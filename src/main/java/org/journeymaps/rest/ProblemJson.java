package org.journeymaps.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Jira's error shape in the viewer's language: general messages, and messages by field; rows of a file, or an issue that came to be all the same, on top. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemJson(
        List<String> errorMessages,
        Map<String, String> errors,
        @Nullable List<RowJson> problems,
        @Nullable ConflictJson conflict,
        @Nullable String created) {

    /** One problem of a file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowJson(@Nullable Integer row, @Nullable String column, String message) {}

    /** Both values of a field that somebody else changed. */
    record ConflictJson(
            String field, @Nullable Object theirs, @Nullable Object mine, int version) {
        static ConflictJson of(Conflict conflict, People people) {
            return new ConflictJson(
                    conflict.field(),
                    FieldsJson.named(conflict.theirs(), people),
                    FieldsJson.named(conflict.mine(), people),
                    conflict.version());
        }
    }

    static ProblemJson general(String message) {
        return new ProblemJson(List.of(message), Map.of(), null, null, null);
    }

    static ProblemJson of(List<Fault> faults, Texts texts) {
        List<String> messages = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        List<RowJson> rows = new ArrayList<>();
        for (Fault fault : faults) {
            String words = texts.of(fault.text());
            if (fault.row() != null) {
                messages.add(texts.of(place(fault, words)));
                rows.add(new RowJson(fault.row(), fault.field(), words));
            } else if (fault.field() != null) {
                errors.put(fault.field(), words);
            } else {
                messages.add(words);
            }
        }
        return new ProblemJson(messages, errors, rows.isEmpty() ? null : rows, null, null);
    }

    private static Text place(Fault fault, String words) {
        String row = String.valueOf(fault.row());
        String column = fault.field();
        return column == null
                ? Text.of("jm.problem.inrow", row, words)
                : Text.of("jm.problem.inrowandcolumn", row, column, words);
    }
}
