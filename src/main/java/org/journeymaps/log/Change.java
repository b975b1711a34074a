package org.journeymaps.log;

import java.time.Instant;
import java.util.Locale;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a map's log: who changed what when, and why where they said so (D06); revisions of a map count from 1
 * without a gap (QC4). An undo names the revision that it takes back.
 */
public record Change(
        Id<JourneyMap> map,
        int revision,
        String authorKey,
        Instant at,
        What what,
        @Nullable Integer undoes,
        @Nullable String cause) {

    /** Longest cause, in characters. */
    public static final int CAUSE = 255;

    /** A change whose cause nobody has told. */
    public Change(Id<JourneyMap> map, int revision, String authorKey, Instant at, What what, @Nullable Integer undoes) {
        this(map, revision, authorKey, at, what, undoes, null);
    }

    /** Gives the change with the reason for it. */
    public Change because(@Nullable String told) {
        return new Change(map, revision, authorKey, at, what, undoes, told);
    }

    /** The record and field, with the values before and after as text; a whole record has no field. */
    public record What(
            Subject subject,
            int id,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {

        /** Says that a whole record came to be, under the given name. */
        public static What created(Subject subject, int id, String name) {
            return new What(subject, id, null, null, name);
        }

        /** Says that a whole record was taken off, which was known under the given name. */
        public static What removed(Subject subject, int id, String name) {
            return new What(subject, id, null, name, null);
        }

        /** Says whether a whole record came to be. */
        public boolean isCreation() {
            return field == null && before == null;
        }

        /** Says whether a whole record was taken off. */
        public boolean isRemoval() {
            return field == null && after == null;
        }

        /** Gives the change that takes this one back. */
        public What inverse() {
            return new What(subject, id, field, after, before);
        }
    }

    /** The kind of record that a change is about. */
    public enum Subject {
        MAP,
        IMPORT,
        STAGE,
        TOUCHPOINT,
        EXPERIENCE,
        MESSAGE,
        FINDING,
        IMPROVEMENT,
        ISSUELINK,
        REVIEW,
        VERSION;

        /** Gives the name used in tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Subject of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
