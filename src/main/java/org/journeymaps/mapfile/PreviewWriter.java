package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.mapfile.FilePreview.Counts;
import org.journeymaps.mapfile.FilePreview.NewWord;
import org.journeymaps.mapfile.Step.Outcome;
import org.journeymaps.model.MapHead;
import org.journeymaps.problem.Fault;
import org.journeymaps.term.Term;

/** Sums up what a file would do to a map. */
final class PreviewWriter {
    /** Most records that are told one by one. */
    private static final int MOST_ROWS = 200;

    private final MapFile file;
    private final Optional<MapHead> target;
    private final Library library;

    PreviewWriter(MapFile file, Optional<MapHead> target, Library library) {
        this.file = file;
        this.target = target;
        this.library = library;
    }

    FilePreview of(Present present, int notLinked) {
        List<Fault> faults = new ArrayList<>(file.faults());
        List<Step> steps = List.of();
        if (faults.isEmpty()) {
            Merge.Result merge = Merge.of(file, present);
            faults.addAll(merge.faults());
            faults.addAll(library.faults(file));
            steps = merge.steps();
        }
        return new FilePreview(
                file.map().label(),
                target.map(head -> new FilePreview.Target(head.id(), head.revision()))
                        .orElse(null),
                counts(steps, faults.isEmpty() ? present.kept(file) : 0, notLinked),
                steps.stream()
                        .filter(step -> step.outcome() != Outcome.UNCHANGED)
                        .limit(MOST_ROWS)
                        .map(step -> new FilePreview.Row(
                                step.outcome() == Outcome.CREATED, step.subject(), step.name(), step.differences()))
                        .toList(),
                newWords(),
                faults);
    }

    private Counts counts(List<Step> steps, int kept, int notLinked) {
        return new Counts(
                count(steps, Outcome.CREATED),
                count(steps, Outcome.UPDATED),
                count(steps, Outcome.UNCHANGED),
                kept,
                notLinked);
    }

    private static int count(List<Step> steps, Outcome outcome) {
        return (int) steps.stream().filter(step -> step.outcome() == outcome).count();
    }

    private List<NewWord> newWords() {
        Map<String, NewWord> fresh = new LinkedHashMap<>();
        file.words().forEach(word -> {
            if (word.key() == null && !word.name().isEmpty() && library.isNew(word)) {
                fresh.putIfAbsent(word.kind() + Term.spelling(word.name()), new NewWord(word.kind(), word.name()));
            }
        });
        return List.copyOf(fresh.values());
    }
}
