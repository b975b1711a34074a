package org.journeymaps.issue;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.finding.Findings;
import org.journeymaps.kind.KindSource;
import org.journeymaps.kind.RecordKind;
import org.journeymaps.kind.Undo;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.platform.Issues;

/** Links of findings to issues: the log knows them by the number of the finding, and they stand beside what a map says. */
public final class LinkKind implements KindSource, RecordKind {
    private final Undo undo;

    public LinkKind(Findings findings, IssueLinks links, Issues issues) {
        this.undo = new LinkUndo(findings, links, issues);
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(this);
    }

    @Override
    public Subject subject() {
        return Subject.ISSUELINK;
    }

    @Override
    public List<Field<?>> everyField() {
        return List.of();
    }

    @Override
    public Undo undo() {
        return undo;
    }

    @Override
    public boolean isContent() {
        return false;
    }

    @Override
    public boolean isContribution(What what) {
        return true;
    }
}
