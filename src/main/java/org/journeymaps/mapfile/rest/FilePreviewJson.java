package org.journeymaps.mapfile.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.journeymaps.mapfile.FilePreview;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** A preview of a map file as it goes out, problems in the viewer's language. */
@JsonInclude(Include.NON_NULL)
record FilePreviewJson(
        String name,
        @Nullable Integer map,
        @Nullable Integer version,
        FilePreview.Counts counts,
        List<RowJson> rows,
        List<WordJson> newTerms,
        List<ProblemJson> problems) {

    @JsonInclude(Include.NON_NULL)
    record DifferenceJson(
            String field, @Nullable String before, @Nullable String after, boolean told) {}

    record RowJson(String outcome, String subject, String name, List<DifferenceJson> differences) {}

    record WordJson(String kind, String name) {}

    @JsonInclude(Include.NON_NULL)
    record ProblemJson(@Nullable String path, String message) {}

    static FilePreviewJson of(FilePreview preview, Texts texts) {
        FilePreview.Target target = preview.target();
        return new FilePreviewJson(
                preview.name(),
                target == null ? null : target.map().value(),
                target == null ? null : target.version(),
                preview.counts(),
                preview.rows().stream().map(row -> row(row, texts)).toList(),
                preview.newWords().stream()
                        .map(word -> new WordJson(word.kind().code(), word.name()))
                        .toList(),
                preview.problems().stream().map(fault -> problem(fault, texts)).toList());
    }

    private static ProblemJson problem(Fault fault, Texts texts) {
        return new ProblemJson(fault.field(), texts.of(fault.text()));
    }

    private static RowJson row(FilePreview.Row row, Texts texts) {
        return new RowJson(
                row.isCreated() ? "created" : "updated",
                row.subject().code(),
                row.name(),
                row.differences().stream()
                        .map(one -> new DifferenceJson(
                                one.field(), words(one.before(), texts), words(one.after(), texts), one.isTold()))
                        .toList());
    }

    private static @Nullable String words(@Nullable Text text, Texts texts) {
        return text == null ? null : texts.of(text);
    }
}
