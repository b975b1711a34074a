package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.journeymaps.evidence.Source;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Handling;
import org.journeymaps.finding.Nature;
import org.journeymaps.improvement.Decision;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.Worth;
import org.journeymaps.model.Aim;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.problem.Text;

/** Says what of a map the list form cannot hold, so that nobody takes the file for the whole. */
final class LeftOut {
    private final MapParts parts;
    private final List<Text> texts = new ArrayList<>();

    private LeftOut(MapParts parts) {
        this.parts = parts;
    }

    static List<Text> of(MapParts parts, int issueLinks) {
        LeftOut leftOut = new LeftOut(parts);
        leftOut.texts.add(Text.of("jm.export.head"));
        if (issueLinks > 0) {
            leftOut.texts.add(Text.of("jm.export.issues", issueLinks));
        }
        leftOut.texts.add(Text.of("jm.export.history"));
        if (!parts.map().head().text().personas().isEmpty()) {
            leftOut.texts.add(Text.of("jm.export.personas"));
        }
        if (parts.map().focus() != null) {
            leftOut.texts.add(Text.of("jm.export.focus"));
        }
        leftOut.findings();
        leftOut.stages();
        leftOut.touchpoints();
        return leftOut.texts;
    }

    private void findings() {
        List<Finding> all = parts.findings();
        Stream<Anchor> hung = Stream.concat(
                all.stream().map(Finding::anchor), parts.improvements().stream().map(Improvement::anchor));
        if (hung.anyMatch(anchor -> anchor.kind() != Anchor.Kind.TOUCHPOINT)) {
            texts.add(Text.of("jm.export.findings.elsewhere"));
        }
        if (all.stream().anyMatch(LeftOut::isDetailed)) {
            texts.add(Text.of("jm.export.findings.details"));
        }
        if (parts.improvements().stream().anyMatch(LeftOut::isDetailed)) {
            texts.add(Text.of("jm.export.improvements.details"));
        }
    }

    private static boolean isDetailed(Source source) {
        return !source.details().equals(Source.Details.NONE);
    }

    private static boolean isDetailed(Improvement improvement) {
        return !improvement.worth().equals(Worth.UNKNOWN)
                || !improvement.decision().equals(Decision.NONE);
    }

    private static boolean isDetailed(Finding finding) {
        return !finding.nature().equals(Nature.UNKNOWN) || !finding.handling().equals(Handling.OPEN);
    }

    private void stages() {
        Set<String> names = new HashSet<>();
        boolean goals = false;
        for (Stage stage : parts.map().stages()) {
            boolean empty = parts.map().touchpoints().stream().noneMatch(touchpoint -> stage.id()
                    .equals(touchpoint.place().stage()));
            goals |= !stage.aim().equals(Aim.NONE);
            if (empty) {
                texts.add(Text.of("jm.export.emptystage", stage.name()));
            } else if (!names.add(stage.name())) {
                texts.add(Text.of("jm.export.stagetwice", stage.name()));
            }
        }
        if (goals) {
            texts.add(Text.of("jm.export.stagegoals"));
        }
    }

    private void touchpoints() {
        sayWhen("jm.export.experience", this::saysMore);
        sayWhen("jm.export.sources.details", touchpoint -> parts.sources(touchpoint).stream()
                .anyMatch(LeftOut::isDetailed));
        sayWhen("jm.export.traits", LeftOut::saysMoreThanColumns);
        sayWhen("jm.export.messages", touchpoint -> parts.messages(touchpoint).size() > 1);
        sayWhen("jm.export.gainseverity", touchpoint -> parts.findings(touchpoint).stream()
                .anyMatch(finding -> finding.kind() == Finding.Kind.GAIN && finding.severity() != null));
        sayWhen(
                "jm.export.samefinding",
                touchpoint -> hasTwins(parts.findings(touchpoint), finding -> finding.kind() + finding.text()));
        sayWhen("jm.export.sameimprovement", touchpoint -> hasTwins(parts.improvements(touchpoint), Improvement::text));
    }

    private static boolean saysMoreThanColumns(Touchpoint touchpoint) {
        return Touchpoint.FIELDS.all().stream()
                .anyMatch(field -> !CsvWriting.TOLD.contains(field.name()) && field.isSaidOf(touchpoint));
    }

    private boolean saysMore(Touchpoint touchpoint) {
        return parts.experience(touchpoint)
                .filter(felt -> felt.expectation().text() != null
                        || felt.expectation().source() != null
                        || felt.reaction() != null
                        || felt.feelings().stream()
                                .anyMatch(feeling -> feeling.expected() || feeling.response() != null))
                .isPresent();
    }

    private void sayWhen(String key, Predicate<Touchpoint> loses) {
        if (parts.map().touchpoints().stream().anyMatch(loses)) {
            texts.add(Text.of(key));
        }
    }

    private static <R> boolean hasTwins(List<R> records, Function<R, String> words) {
        return records.stream().map(words).distinct().count() < records.size();
    }
}
