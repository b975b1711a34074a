package org.journeymaps.comment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about something on a map, or answers to what somebody said; a comment with its answers is resolved or open (T25).
 *
 * @param replyTo the comment that it answers, which answers none itself
 */
public record Comment(
        Id<Comment> id,
        Anchor anchor,
        String text,
        Authorship by,
        @Nullable Id<Comment> replyTo,
        boolean resolved) implements Anchored<Comment> {

    /** The name of the kind in the change log. */
    public static final Subject SUBJECT = new Subject("comment");

    /**
     * Who said it, and when.
     *
     * @param author nobody for a comment that came with a file
     * @param name who said it in words, for a comment that came with a file
     */
    public record Authorship(
            @Nullable Person author,
            @Nullable String name,
            @Nullable Instant at) {
        private static final Authorship UNKNOWN = new Authorship(null, null, null);
    }

    /** What can be edited, field by field. */
    public static final Fields<Comment> FIELDS = new Fields<>(List.of(
            Field.<Comment>of(
                            "text",
                            "WORDING",
                            Rule.requiredText(Rule.SENTENCES),
                            Comment::text,
                            (c, v) -> new Comment(c.id, c.anchor, String.valueOf(v), c.by, c.replyTo, c.resolved))
                    .labelled("jm.history.text"),
            Field.<Comment>of(
                            "resolved",
                            Rule.orElse(false, Rule.flag()),
                            Comment::resolved,
                            (c, v) -> new Comment(c.id, c.anchor, c.text, c.by, c.replyTo, Boolean.TRUE.equals(v)))
                    .labelled("jm.comment.resolved")));

    static final Field<Comment> AUTHOR = Field.of(
            "author",
            "AUTHOR_KEY",
            Rule.person(),
            c -> c.by.author,
            (c, v) -> c.with(new Authorship((Person) v, c.by.name, c.by.at)));

    static final Field<Comment> AUTHOR_NAME = Field.of(
            "authorName",
            Rule.text(Rule.NAME),
            c -> c.by.name,
            (c, v) -> c.with(new Authorship(c.by.author, (String) v, c.by.at)));

    static final Field<Comment> AT = Field.of(
            "at",
            "SAID_AT",
            Rule.moment(),
            c -> c.by.at,
            (c, v) -> c.with(new Authorship(c.by.author, c.by.name, (Instant) v)));

    static final Field<Comment> REPLY_TO = Field.<Comment>of(
                    "replyTo",
                    Rule.numbers(),
                    c -> Stream.ofNullable(c.replyTo).map(Id::value).toList(),
                    (c, v) -> new Comment(
                            c.id,
                            c.anchor,
                            c.text,
                            c.by,
                            Rule.numbersIn(v).stream()
                                    .map(Id<Comment>::new)
                                    .findFirst()
                                    .orElse(null),
                            c.resolved))
            .labelled("jm.comment.answer");

    /** What is said once, when a comment is written. */
    static final List<Field<Comment>> GIVEN = List.of(AUTHOR, AUTHOR_NAME, AT);

    /** Everything that has a column. */
    public static final Fields<Comment> STORED = new Fields<>(Stream.of(FIELDS.all(), GIVEN, List.of(REPLY_TO))
            .flatMap(List::stream)
            .toList());

    /** A comment of which nothing is said yet. */
    public static Comment on(Id<Comment> id, Anchor anchor) {
        return new Comment(id, anchor, "", Authorship.UNKNOWN, null, false);
    }

    /** Says whether the viewer said it. */
    public boolean isBy(Viewer viewer) {
        return by.author != null && by.author.key().equals(viewer.key());
    }

    @Override
    public Comment withId(Id<Comment> given) {
        return new Comment(given, anchor, text, by, replyTo, resolved);
    }

    private Comment with(Authorship changed) {
        return new Comment(id, anchor, text, changed, replyTo, resolved);
    }
}
