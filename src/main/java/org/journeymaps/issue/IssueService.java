package org.journeymaps.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.Change.What;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.JourneyMaps;
import org.journeymaps.map.MapAccess;
import org.journeymaps.map.MapHead;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.Choice;
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
import org.jspecify.annotations.Nullable;

/** The use cases that join a finding to Jira's issues. */
public final class IssueService {
    /** Most issues that are read for one map; beyond it the answer is visibly partial (QP6). */
    static final int MOST = 1000;

    private static final int WORST = 5;

    private final MapAccess access;
    private final MapWriter writer;
    private final Stores stores;
    private final Issues issues;
    private final Projects projects;
    private final DraftText draftText;

    public IssueService(
            MapAccess access, MapWriter writer, Stores stores, Issues issues, Projects projects, DraftText draftText) {
        this.access = access;
        this.writer = writer;
        this.stores = stores;
        this.issues = issues;
        this.projects = projects;
        this.draftText = draftText;
    }

    /** What is stored of the things that an issue link joins. */
    public record Stores(JourneyMaps maps, Findings findings, IssueLinks links) {}

    /** Reads the issues of a map with the viewer's eyes. */
    public MapIssues issues(Viewer viewer, Id<JourneyMap> map) {
        access.viewable(viewer, map);
        List<IssueLink> links = stores.links().of(map, MOST + 1);
        List<MapIssues.Linked> visible = new ArrayList<>();
        Map<Id<Finding>, Integer> hidden = new HashMap<>();
        for (IssueLink link : links.subList(0, Math.min(MOST, links.size()))) {
            Optional<IssueView> issue = issues.visible(viewer, link.issueId());
            issue.ifPresentOrElse(
                    seen -> visible.add(new MapIssues.Linked(link.finding(), seen)),
                    () -> hidden.merge(link.finding(), 1, Integer::sum));
        }
        return new MapIssues(visible, hidden, links.size() > MOST);
    }

    /** Fills in an issue about a finding; throws {@link Invalid} when the viewer may not create issues anywhere. */
    public IssueDraft draft(Viewer viewer, Id<JourneyMap> map, Id<Finding> id) {
        MapHead head = access.contributable(viewer, map);
        Finding finding = stores.findings().find(map, id).orElseThrow(NotFound::new);
        List<IssueDraft.Target> targets = projects.whereIssuesMayBeCreated(viewer).stream()
                .map(project -> new IssueDraft.Target(project, issues.types(project)))
                .toList();
        List<Choice> priorities = issues.priorities();
        return new IssueDraft(
                targets,
                priorities,
                priority(finding.severity(), priorities),
                draftText.summary(finding),
                draftText.description(access.place(viewer, head), stores.maps().whole(head), finding));
    }

    /** Spreads the severities 5 to 1 evenly over the priorities from the highest to the lowest. */
    static @Nullable String priority(@Nullable Integer severity, List<Choice> priorities) {
        if (severity == null || priorities.isEmpty()) {
            return null;
        }
        long place = Math.round((WORST - severity) * (priorities.size() - 1) / (WORST - 1.0));
        return priorities.get((int) place).id();
    }

    /** Creates an issue in any project the viewer may create in, and links it to the finding. */
    public Written<MapIssues.Linked> create(Viewer viewer, Id<JourneyMap> map, Id<Finding> id, Order order) {
        MapHead head = access.contributable(viewer, map);
        Id<Finding> finding =
                stores.findings().find(head.id(), id).orElseThrow(NotFound::new).id();
        ProjectRef project = projects.byKey(viewer, order.projectKey())
                .filter(target -> projects.mayCreateIssues(viewer, target))
                .orElseThrow(() -> new Invalid("projectKey", Text.of("jm.problem.notarget")));
        IssueView issue = issues.create(
                viewer, new NewIssue(project, order.type(), order.summary(), order.description(), order.priority()));
        return writer.contribute(viewer, map, session -> {
            session.takeTurn();
            stores.links().add(map, finding, issue.id());
            session.log(What.created(Subject.ISSUELINK, finding.value(), finding + ":" + issue.id()));
            return new MapIssues.Linked(finding, issue);
        });
    }

    /** An issue as ordered by the viewer. */
    public record Order(
            String projectKey,
            String type,
            String summary,
            String description,
            @Nullable String priority) {}
}
