package org.journeymaps.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.journeymaps.history.PastWords.Told;
import org.journeymaps.log.Change;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** A change as its reader may know it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeJson(
        int revision,
        String at,
        @Nullable String author,
        boolean mine,
        String subject,
        int id,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String beforeText,
        @Nullable String afterText,
        @Nullable String cause,
        @Nullable Integer undoes) {

    /** The fields of every record that hold a user key. */
    private static final Set<String> SOMEBODY = Set.of("owner", "decidedBy");

    static ChangeJson of(Change change, Viewer viewer, People people) {
        return of(change, viewer, people, Told.NONE);
    }

    static ChangeJson of(Change change, Viewer viewer, People people, Told words) {
        Change.What what = change.what();
        return new ChangeJson(
                change.revision(),
                change.at().toString(),
                people.nameOf(change.authorKey()).orElse(null),
                change.authorKey().equals(viewer.key()),
                what.subject().code(),
                what.id(),
                what.field(),
                told(what, what.before(), people),
                told(what, what.after(), people),
                words.say(what, what.before()),
                words.say(what, what.after()),
                change.cause(),
                change.undoes());
    }

    /**
     * The log names a link "finding:issue"; the issue may be one that the viewer must not hear of (QS3). Users stand there by
     * key; people know them by name.
     */
    static @Nullable String told(Change.What what, @Nullable String value, People people) {
        if (value == null) {
            return null;
        } else if (SOMEBODY.contains(String.valueOf(what.field()))) {
            return people.nameOf(value).orElse("");
        }
        return what.subject().equals(Change.Subject.ISSUELINK) ? value.replaceFirst(":.*", "") : value;
    }
}
