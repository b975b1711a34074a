package org.journeymaps.log;

import java.time.Instant;
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

    /** The kind of record that a change is about, by the code used in tables and JSON; kinds of features name their own. */
    public record Subject(String code) {
        public static final Subject MAP = new Subject("map");
        public static final Subject IMPORT = new Subject("import");
        public static final Subject STAGE = new Subject("stage");
        public static final Subject TOUCHPOINT = new Subject("touchpoint");
        public static final Subject EXPERIENCE = new Subject("experience");
        public static final Subject MESSAGE = new Subject("message");
        public static final Subject FINDING = new Subject("finding");
        public static final Subject IMPROVEMENT = new Subject("improvement");
        public static final Subject ISSUELINK = new Subject("issuelink");
        public static final Subject REVIEW = new Subject("review");
        public static final Subject VERSION = new Subject("version");

        @Override
        public String toString() {
            return code;
        }
    }
}
