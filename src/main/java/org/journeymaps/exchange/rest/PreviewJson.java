package org.journeymaps.exchange.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.exchange.Preview;
import org.journeymaps.model.Period;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Fault;
import org.jspecify.annotations.Nullable;

/** A preview as it goes out, problems in the viewer's language. */
final class PreviewJson {
    private PreviewJson() {}

    record TermJson(String kind, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutlineJson(@Nullable String stage, @Nullable String period, List<String> touchpoints) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProblemJson(@Nullable Integer row, @Nullable String column, String message) {}

    static Map<String, Object> of(Preview preview, Texts texts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", preview.name());
        json.putAll(preview.sizes());
        json.put(
                "newTerms",
                preview.newTerms().stream()
                        .map(term -> new TermJson(term.kind().code(), term.name()))
                        .toList());
        json.put("outline", preview.outline().stream().map(PreviewJson::outline).toList());
        json.put(
                "problems",
                preview.problems().stream()
                        .map(problem -> problem(problem, texts))
                        .toList());
        return json;
    }

    private static OutlineJson outline(Preview.Outline outline) {
        Period period = outline.period();
        return new OutlineJson(outline.stage(), period == null ? null : period.code(), outline.touchpoints());
    }

    private static ProblemJson problem(Fault fault, Texts texts) {
        String column = fault.row() == null ? null : fault.field(); // otherwise it names a field of the request
        return new ProblemJson(fault.row(), column, texts.of(fault.text()));
    }
}
