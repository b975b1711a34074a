package org.journeymaps.comment.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.journeymaps.comment.Comment;
import org.journeymaps.comment.Comments;
import org.journeymaps.field.store.FieldColumns;
import org.journeymaps.kind.store.AoAnchored;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Comments in Active Objects. */
public final class AoComments extends AoAnchored<CommentRow, Comment> implements Comments {
    private static final FieldColumns<CommentRow, Comment> COLUMNS =
            new FieldColumns<>(CommentRow.class, PLACE, Comment.STORED);

    private final ActiveObjects ao;

    public AoComments(ActiveObjects ao) {
        super(ao, CommentRow.class, COLUMNS, Comment::on);
        this.ao = ao;
    }

    private record Open(Anchor anchor, int thread) {}

    @Override
    public Map<Anchor, Integer> open(Id<JourneyMap> map) {
        Query query = Query.select("ID,ANCHOR_KIND,ANCHOR_ID,REPLY_TO,RESOLVED,REMOVED")
                .where("MAP_ID = ?", map.value());
        Set<Integer> threads = new HashSet<>();
        List<Open> all = new ArrayList<>();
        ao.stream(CommentRow.class, query, row -> {
            if (RemovableRow.isLive(row)) {
                String replyTo = row.getReplyTo();
                if (replyTo == null && !row.isResolved()) {
                    threads.add(row.getID());
                }
                all.add(new Open(anchor(row), replyTo == null ? row.getID() : Integer.parseInt(replyTo)));
            }
        });
        Map<Anchor, Integer> counts = new HashMap<>();
        all.stream()
                .filter(one -> threads.contains(one.thread()))
                .forEach(one -> counts.merge(one.anchor(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Comment> on(Id<JourneyMap> map, Anchor anchor) {
        Query query = Query.select(COLUMNS.names())
                .where(
                        "MAP_ID = ? AND ANCHOR_KIND = ? AND ANCHOR_ID = ?",
                        map.value(),
                        anchor.kind().code(),
                        anchor.id())
                .order("ID");
        return Rows.read(ao, CommentRow.class, query, this::live);
    }

    private @Nullable Comment live(CommentRow row) {
        return RemovableRow.isLive(row) ? plain(row) : null;
    }
}
