package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.journeymaps.exchange.Plan.PlannedTouchpoint;
import org.journeymaps.exchange.Plan.Values;
import org.journeymaps.exchange.Preview.NewTerm;
import org.journeymaps.exchange.Preview.Outline;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;

/** Sums a plan up for the preview. */
final class PlanSummary {
    private static final Map<Column, TermKind> TERMS = Map.of(
            Column.TYPE, TermKind.TYPE,
            Column.CHANNEL, TermKind.CHANNEL,
            Column.DEPARTMENT, TermKind.DEPARTMENT);

    private PlanSummary() {}

    static Preview of(String fileName, int rows, Plan plan, TermBook terms) {
        return new Preview(nameOf(fileName), sizes(rows, plan), newTerms(plan, terms), outline(plan), plan.faults());
    }

    /** Suggests the file's name without folders, language and ending. */
    static String nameOf(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String bare = name.replaceFirst("(\\.(da|en|no|nb|sv))?\\.[A-Za-z0-9]{1,5}$", "")
                .replace('-', ' ');
        return bare.isEmpty() ? bare : bare.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + bare.substring(1);
    }

    private static Map<String, Integer> sizes(int rows, Plan plan) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("rows", rows);
        sizes.put("stages", plan.stages().size());
        sizes.put("touchpoints", (int) plan.touchpoints().count());
        sizes.put("tray", plan.unplaced().size());
        sizes.put("pains", distinct(plan, Column.PAIN));
        sizes.put("gains", distinct(plan, Column.GAIN));
        sizes.put("improvements", distinct(plan, Column.IMPROVEMENT));
        sizes.put("sources", (int) plan.backed().map(SourceKey::of).distinct().count());
        return sizes;
    }

    private static int distinct(Plan plan, Column column) {
        return plan.touchpoints()
                .mapToInt(touchpoint -> (int) touchpoint.rows().stream()
                        .map(row -> row.text(column))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count())
                .sum();
    }

    private static List<NewTerm> newTerms(Plan plan, TermBook terms) {
        List<NewTerm> fresh = new ArrayList<>();
        Map<TermKind, TreeSet<String>> seen = new LinkedHashMap<>();
        BiConsumer<TermKind, String> ask = (kind, name) -> {
            if (terms.isNew(kind, name)
                    && seen.computeIfAbsent(kind, k -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                            .add(name)) {
                fresh.add(new NewTerm(kind, name));
            }
        };
        plan.touchpoints().forEach(touchpoint -> words(touchpoint, ask));
        return fresh;
    }

    /** Gives every word that the plan uses, by its kind and in the order of the file. */
    static Map<TermKind, Set<String>> words(Plan plan) {
        Map<TermKind, Set<String>> words = new EnumMap<>(TermKind.class);
        plan.touchpoints()
                .forEach(touchpoint ->
                        words(touchpoint, (kind, name) -> words.computeIfAbsent(kind, k -> new LinkedHashSet<>())
                                .add(name)));
        return words;
    }

    private static void words(PlannedTouchpoint touchpoint, BiConsumer<TermKind, String> ask) {
        TERMS.forEach((column, kind) -> given(touchpoint.values(), column).forEach(name -> ask.accept(kind, name)));
        feelings(touchpoint.values()).forEach(name -> ask.accept(TermKind.FEELING, name));
        touchpoint.rows().forEach(row -> given(row, Column.EVIDENCE_TYPE)
                .forEach(name -> ask.accept(TermKind.EVIDENCE, name)));
    }

    private static Stream<String> given(Values values, Column column) {
        return Stream.ofNullable(values.text(column));
    }

    @SuppressWarnings("unchecked")
    static List<String> feelings(Values values) {
        List<String> words = values.value(Column.EMOTION_WORDS, List.class);
        return words == null ? List.of() : words;
    }

    private static List<Outline> outline(Plan plan) {
        List<Outline> outline = new ArrayList<>();
        plan.stages()
                .forEach(stage -> outline.add(new Outline(stage.name(), stage.period(), names(stage.touchpoints()))));
        if (!plan.unplaced().isEmpty()) {
            outline.add(new Outline(null, null, names(plan.unplaced())));
        }
        return outline;
    }

    private static List<String> names(List<PlannedTouchpoint> touchpoints) {
        return touchpoints.stream()
                .flatMap(touchpoint -> given(touchpoint.values(), Column.TOUCHPOINT))
                .toList();
    }
}
