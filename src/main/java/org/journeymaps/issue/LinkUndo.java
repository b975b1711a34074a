package org.journeymaps.issue;

import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.kind.Undo;
import org.journeymaps.log.Change;
import org.journeymaps.map.MapWriter;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Links an issue again, or takes its link away again; the issue stays as it is. Only who may browse the issue can do so:
 * an issue that is hidden answers like one that is deleted (QS3).
 */
record LinkUndo(Findings findings, IssueLinks links, Issues issues) implements Undo {

    private record Pair(Id<Finding> finding, long issue) {
        /** Reads what the log keeps, {@code "<finding>:<issue>"}. */
        static Pair of(@Nullable String kept) {
            String[] ids = String.valueOf(kept).split(":", -1);
            return new Pair(new Id<>(Integer.parseInt(ids[0])), Long.parseLong(ids[1]));
        }
    }

    @Override
    public boolean canUndo(Change.What what) {
        return what.field() == null;
    }

    @Override
    public void undo(MapWriter.Session session, Viewer viewer, Change.What what) {
        Pair pair = Pair.of(what.isRemoval() ? what.before() : what.after());
        IssueView issue = issues.visible(viewer, pair.issue())
                .orElseThrow(() -> new Invalid("revision", Text.of("jm.problem.undo.issue")));
        if (findings.find(session.map(), pair.finding().value()).isEmpty()) {
            throw Conflict.removed(session.head().revision());
        }
        if (what.isRemoval()) {
            link(session, pair, issue);
        } else {
            links.remove(links.find(pair.finding(), pair.issue())
                    .orElseThrow(() -> Conflict.removed(session.head().revision())));
        }
    }

    private void link(MapWriter.Session session, Pair pair, IssueView issue) {
        if (links.find(pair.finding(), pair.issue()).isPresent()) {
            throw new Invalid("revision", Text.of("jm.problem.linkedalready", issue.key()));
        }
        session.takeTurn();
        links.add(session.map(), pair.finding(), pair.issue());
    }
}
