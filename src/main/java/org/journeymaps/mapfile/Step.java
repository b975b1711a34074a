package org.journeymaps.mapfile;

import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.mapfile.FilePreview.Difference;

/** What a file does to one record: whether it is new, what differs, and how that is carried out. */
record Step(Outcome outcome, Subject subject, String name, List<Difference> differences, Consumer<Writing> deed) {

    /** What becomes of a record. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    static Step created(Subject subject, String name, Consumer<Writing> deed) {
        return new Step(Outcome.CREATED, subject, name, List.of(), deed);
    }

    static Step compared(Subject subject, String name, List<Difference> differences, Consumer<Writing> deed) {
        Outcome outcome = differences.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        return new Step(outcome, subject, name, differences, deed);
    }
}
