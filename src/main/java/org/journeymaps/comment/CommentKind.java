package org.journeymaps.comment;

import java.util.List;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Contribution;
import org.journeymaps.kind.FileForm;
import org.journeymaps.kind.KindSource;
import org.journeymaps.kind.RecordKind;
import org.journeymaps.kind.Reference;
import org.journeymaps.platform.Id;

/** Comments: they stand beside what a map says, so that no version takes them away, and no copy takes them along. */
public final class CommentKind implements KindSource {
    private static final int MOST = 5_000;

    private final Comments comments;

    public CommentKind(Comments comments) {
        this.comments = comments;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(new AnchoredKind<>(
                Comment.SUBJECT,
                Comment.class,
                Comment.FIELDS,
                anchor -> Comment.on(new Id<>(0), anchor),
                comments,
                MOST,
                FileForm.<Comment>of("comments")
                        .onEverything()
                        .given(Comment.GIVEN)
                        .naming(Comment.AUTHOR, Comment.AUTHOR_NAME)
                        .referring(new Reference<>(Comment.REPLY_TO, Comment.SUBJECT))
                        .notCopied(),
                new AnchoredKind.Rules(false, Contribution.ALL)));
    }
}
