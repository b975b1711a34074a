package org.journeymaps.comment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.journeymaps.access.MapAccess;
import org.journeymaps.comment.Comment.Authorship;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The use cases of comments: whoever may contribute to a map may write, answer and resolve; words are changed by who said them (T25). */
public final class CommentService {
    private final MapAccess access;
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Comments comments;
    private final Kinds kinds;

    public CommentService(MapAccess access, MapWriter writer, JourneyMaps maps, Comments comments, Kinds kinds) {
        this.access = access;
        this.writer = writer;
        this.maps = maps;
        this.comments = comments;
        this.kinds = kinds;
    }

    /** Lists the comments about something, oldest first; of what was taken off the map there are none. */
    public List<Comment> list(Viewer viewer, Id<JourneyMap> map, Anchor anchor) {
        access.viewable(viewer, map);
        kinds.mustHave(maps, map, anchor);
        return comments.on(map, anchor);
    }

    /**
     * Writes a comment, or an answer to one about the same; an answer to an answer joins it. Throws {@link NotFound} for what is not on
     * the map, {@link Invalid} for an answer to what is not there.
     */
    public Written<Comment> write(
            Viewer viewer, Id<JourneyMap> map, Anchor anchor, String text, @Nullable Id<Comment> replyTo) {
        return writer.contribute(viewer, map, session -> {
            kinds.mustHave(maps, map, anchor);
            Authorship by =
                    new Authorship(new Person(viewer.key()), null, session.now().truncatedTo(ChronoUnit.SECONDS));
            Id<Comment> thread = replyTo == null ? null : thread(map, anchor, replyTo);
            Comment comment = new Comment(new Id<>(0), anchor, text, by, thread, false);
            Id<Comment> id = comments.add(map, comment);
            session.log(What.created(Comment.SUBJECT, id.value(), text));
            return comment.withId(id);
        });
    }

    private Id<Comment> thread(Id<JourneyMap> map, Anchor anchor, Id<Comment> answered) {
        Comment comment = comments.find(map, answered)
                .filter(one -> one.anchor().equals(anchor))
                .orElseThrow(() -> new Invalid("replyTo", Text.of("jm.problem.comment")));
        Id<Comment> first = comment.replyTo();
        return first == null ? comment.id() : first;
    }

    /** Edits the words of one's own comment, or says whether a comment is resolved. */
    public Written<Comment> change(Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ?> values) {
        var target = new FieldEdit.Target<>(Comment.SUBJECT, Comment.FIELDS, comments);
        var edit = new FieldEdit<>(target, id, seen, values);
        return writer.contribute(viewer, map, session -> {
            if (values.containsKey("text")) {
                mustBe(map, id, comment -> comment.isBy(viewer));
            }
            return edit.within(session);
        });
    }

    /** Takes one's own comment off; whoever may edit the map may take off any. */
    public Written<Comment> remove(Viewer viewer, Id<JourneyMap> map, int id) {
        return writer.contribute(viewer, map, session -> {
            boolean editor = access.abilities(viewer, session.head()).edit();
            mustBe(map, id, comment -> editor || comment.isBy(viewer));
            Comment removed = comments.remove(map, id).orElseThrow(NotFound::new);
            session.log(What.removed(Comment.SUBJECT, id, removed.text()));
            return removed;
        });
    }

    private void mustBe(Id<JourneyMap> map, int id, Predicate<Comment> own) {
        Comment comment = comments.find(map, id).orElseThrow(NotFound::new);
        if (!own.test(comment)) {
            throw new Forbidden(Text.of("jm.problem.comment.own"));
        }
    }
}
