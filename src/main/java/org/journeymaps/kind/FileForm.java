package org.journeymaps.kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.model.Anchor;

/**
 * How files tell a kind of record, beside its fields.
 *
 * @param list the name under which what a record hangs on lists it
 * @param holders what a record may hang on
 * @param given what is said once, when a record is added, and never changes
 * @param references what it refers to, by number
 * @param names people whom a file names in words, and the fields that keep the words
 * @param linksIssues whether issues are linked to its records
 * @param copied whether a copy of a map takes it along
 */
public record FileForm<R>(
        String list,
        Set<Anchor.Kind> holders,
        Fields<R> given,
        List<Reference<R>> references,
        List<Named<R>> names,
        boolean linksIssues,
        boolean copied) {
    private static final Set<Anchor.Kind> PLACES =
            EnumSet.of(Anchor.Kind.MAP, Anchor.Kind.STAGE, Anchor.Kind.TOUCHPOINT);

    public FileForm {
        holders = Set.copyOf(holders);
        references = List.copyOf(references);
        names = List.copyOf(names);
    }

    /** A person whom a record names, and the field that keeps only a name: people of a file are nobody here. */
    public record Named<R>(Field<R> person, Field<R> name) {}

    /** Gives what never changes as a file tells it: a name in words stands where the person would. */
    public Fields<R> told() {
        return new Fields<>(given.all().stream()
                .filter(field -> names.stream().noneMatch(named -> named.name().equals(field)))
                .toList());
    }

    /** A form with nothing but fields, of records on the map, a stage or a touchpoint. */
    public static <R> FileForm<R> of(String list) {
        return new FileForm<>(list, PLACES, new Fields<>(List.of()), List.of(), List.of(), false, true);
    }

    /** Gives the same form of records that hang on whatever something may hang on. */
    public FileForm<R> onEverything() {
        return new FileForm<>(list, EnumSet.allOf(Anchor.Kind.class), given, references, names, linksIssues, copied);
    }

    /** Gives the same form with what never changes. */
    public FileForm<R> given(List<Field<R>> fields) {
        return new FileForm<>(list, holders, new Fields<>(fields), references, names, linksIssues, copied);
    }

    /** Gives the same form with what it refers to. */
    public FileForm<R> referring(Reference<R> reference) {
        return new FileForm<>(list, holders, given, List.of(reference), names, linksIssues, copied);
    }

    /** Gives the same form with somebody whose name is kept in words. */
    public FileForm<R> naming(Field<R> person, Field<R> name) {
        return new FileForm<>(
                list, holders, given, references, List.of(new Named<>(person, name)), linksIssues, copied);
    }

    /** Gives the same form with issues. */
    public FileForm<R> withIssues() {
        return new FileForm<>(list, holders, given, references, names, true, copied);
    }

    /** Gives the same form, left out of copies. */
    public FileForm<R> notCopied() {
        return new FileForm<>(list, holders, given, references, names, linksIssues, false);
    }
}
