package org.journeymaps.mapfile;

import java.util.List;
import org.journeymaps.log.Change;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Text;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** What importing a map file would do, with every problem; which map it would change, or none when it makes a new one. */
public record FilePreview(
        String name,
        @Nullable Target target,
        Counts counts,
        List<Row> rows,
        List<NewWord> newWords,
        List<Fault> problems) {

    /** The map that the file changes, and the version of it that was compared. */
    public record Target(Id<JourneyMap> map, int version) {}

    /** How many records each fate has, and how many linked issues cannot be linked here. */
    public record Counts(int created, int updated, int unchanged, int kept, int notLinked) {}

    /** A record that is created or updated, and what differs. */
    public record Row(boolean isCreated, Change.Subject subject, String name, List<Difference> differences) {}

    /** A field in which file and map differ; both values are told where words can say them. */
    public record Difference(
            String field, @Nullable Text before, @Nullable Text after) {
        public boolean isTold() {
            return before != null || after != null;
        }
    }

    /** A word that the project does not have yet. */
    public record NewWord(TermKind kind, String name) {}
}
