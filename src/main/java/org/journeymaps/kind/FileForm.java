package org.journeymaps.kind;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;

/**
 * How files tell a kind of record, beside its fields.
 *
 * @param list the name under which what a record hangs on lists it
 * @param given what is said once, when a record is added, and never changes
 * @param references what it refers to, by number
 * @param linksIssues whether issues are linked to its records
 * @param copied whether a copy of a map takes it along
 */
public record FileForm<R>(
        String list, Fields<R> given, List<Reference<R>> references, boolean linksIssues, boolean copied) {
    public FileForm {
        references = List.copyOf(references);
    }

    /** A form with nothing but fields. */
    public static <R> FileForm<R> of(String list) {
        return new FileForm<>(list, new Fields<>(List.of()), List.of(), false, true);
    }

    /** Gives the same form with what never changes. */
    public FileForm<R> given(Field<R> field) {
        return new FileForm<>(list, new Fields<>(List.of(field)), references, linksIssues, copied);
    }

    /** Gives the same form with what it refers to. */
    public FileForm<R> referring(Reference<R> reference) {
        return new FileForm<>(list, given, List.of(reference), linksIssues, copied);
    }

    /** Gives the same form with issues. */
    public FileForm<R> withIssues() {
        return new FileForm<>(list, given, references, true, copied);
    }

    /** Gives the same form, left out of copies. */
    public FileForm<R> notCopied() {
        return new FileForm<>(list, given, references, linksIssues, false);
    }
}
