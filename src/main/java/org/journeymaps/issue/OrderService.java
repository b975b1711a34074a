package org.journeymaps.issue;

import java.util.Optional;
import org.journeymaps.access.MapAccess;
import org.journeymaps.finding.Finding;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.NewIssue;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.problem.Unfinished;
import org.jspecify.annotations.Nullable;

/**
 * Makes an issue of a finding and links it. Jira creates an issue in a transaction of its own, so that the order is written
 * down before: the same form sent twice makes one issue, and one that could not be linked is named (ADR 14).
 */
public final class OrderService {
    private final MapAccess access;
    private final MapWriter writer;
    private final IssueService.Stores stores;
    private final OrderBook book;
    private final Issues issues;
    private final Projects projects;

    public OrderService(
            MapAccess access,
            MapWriter writer,
            IssueService.Stores stores,
            OrderBook book,
            Issues issues,
            Projects projects) {
        this.access = access;
        this.writer = writer;
        this.stores = stores;
        this.book = book;
        this.issues = issues;
        this.projects = projects;
    }

    /** An issue as ordered by the viewer; without a token every order makes an issue. */
    public record Order(
            String projectKey,
            String type,
            String summary,
            String description,
            @Nullable String priority,
            @Nullable String token) {
        private NewIssue in(ProjectRef project) {
            return new NewIssue(project, type, summary, description, priority);
        }
    }

    /** Creates an issue in any project the viewer may create in, and links it; throws {@link Unfinished} when only the first worked. */
    public Written<MapIssues.Linked> create(Viewer viewer, Id<JourneyMap> map, Id<Finding> id, Order order) {
        MapHead head = access.contributable(viewer, map);
        Id<Finding> finding =
                stores.findings().find(head.id(), id).orElseThrow(NotFound::new).id();
        ProjectRef project = projects.byKey(viewer, order.projectKey())
                .filter(target -> projects.mayCreateIssues(viewer, target))
                .orElseThrow(() -> new Invalid("projectKey", Text.of("jm.problem.notarget")));
        LinkService.mustHaveRoom(stores.links(), map);
        IssueOrder entry = new IssueOrder(
                map, finding, viewer.key(), Optional.ofNullable(order.token()).orElse(""), null);
        book.remember(viewer.key(), new Targets.Target(project.id(), order.type()));
        Optional<Long> made = book.enter(entry);
        return made.isPresent()
                ? madeBefore(viewer, head, finding, made.get())
                : link(viewer, entry, create(viewer, entry, order.in(project)));
    }

    private Written<MapIssues.Linked> madeBefore(Viewer viewer, MapHead head, Id<Finding> finding, long issue) {
        IssueView seen = issues.visible(viewer, issue).orElseThrow(NotFound::new);
        return new Written<>(head.id(), head.revision(), new MapIssues.Linked(finding, seen));
    }

    private IssueView create(Viewer viewer, IssueOrder entry, NewIssue issue) {
        try {
            return issues.create(viewer, issue);
        } catch (Invalid refused) {
            book.strike(entry);
            throw refused;
        }
    }

    private Written<MapIssues.Linked> link(Viewer viewer, IssueOrder entry, IssueView issue) {
        try {
            return writer.contribute(viewer, entry.map(), session -> {
                Id<Finding> finding = stores.findings()
                        .find(entry.map(), entry.finding())
                        .orElseThrow(NotFound::new)
                        .id();
                session.takeTurn();
                stores.links().add(entry.map(), finding, issue.id());
                book.close(entry, issue.id());
                session.log(What.created(Subject.ISSUELINK, finding.value(), finding + ":" + issue.id()));
                return new MapIssues.Linked(finding, issue);
            });
        } catch (RuntimeException failure) {
            // Whatever went wrong: the issue is there by now, and nobody but this answer knows its key
            throw new Unfinished(Text.of("jm.problem.order.unlinked", issue.key()), issue.key(), failure);
        }
    }
}
