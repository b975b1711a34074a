package org.journeymaps.persona;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stored records of one kind that belong to a project; what is taken off stays stored, so that maps can still name it. */
public interface ProjectRecords<R> {
    /** Lists the records of a project in the order in which they were added, without those taken off, in one statement. */
    List<R> of(long projectId);

    /** Adds a record at version 1 and gives it with its id; that of the record given is ignored. */
    R add(long projectId, R record);

    /** Edits a record of a project and counts its version up; nothing when the project has no such record. */
    Optional<R> change(long projectId, int id, UnaryOperator<R> rule);

    /** Takes a record of a project off. */
    Optional<R> remove(long projectId, int id);
}
