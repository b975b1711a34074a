package org.journeymaps.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.access.MapAccess;
import org.journeymaps.finding.Finding;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Fills in an issue about a finding, so that one click orders it. */
public final class DraftService {
    private static final int WORST = 5;

    private final MapAccess access;
    private final IssueService.Stores stores;
    private final Targets targets;
    private final Issues issues;
    private final Projects projects;
    private final DraftText words;

    public DraftService(
            MapAccess access,
            IssueService.Stores stores,
            Targets targets,
            Issues issues,
            Projects projects,
            DraftText words) {
        this.access = access;
        this.stores = stores;
        this.targets = targets;
        this.issues = issues;
        this.projects = projects;
        this.words = words;
    }

    /** Fills in an issue for the project and type that the viewer chose last; without targets they may create none. */
    public IssueDraft draft(Viewer viewer, Id<JourneyMap> map, Id<Finding> id) {
        MapHead head = access.contributable(viewer, map);
        Finding finding = stores.findings().find(map, id).orElseThrow(NotFound::new);
        List<IssueDraft.Target> possible = projects.whereIssuesMayBeCreated(viewer).stream()
                .map(project -> new IssueDraft.Target(project, issues.types(project)))
                .toList();
        List<Choice> priorities = issues.priorities();
        return new IssueDraft(
                new IssueDraft.Choices(
                        possible, last(viewer, possible), priorities, priority(finding.severity(), priorities)),
                words.summary(finding),
                words.description(access.place(viewer, head), stores.maps().whole(head), finding),
                UUID.randomUUID().toString());
    }

    /** A project or type that is gone, or in which the viewer may create no more, is not suggested. */
    private Optional<IssueDraft.Last> last(Viewer viewer, List<IssueDraft.Target> possible) {
        return targets.lastOf(viewer.key()).flatMap(last -> possible.stream()
                .filter(target -> target.project().id() == last.projectId())
                .filter(target ->
                        target.types().stream().anyMatch(type -> type.id().equals(last.type())))
                .map(target -> new IssueDraft.Last(target.project(), last.type()))
                .findFirst());
    }

    /** Spreads the severities 5 to 1 evenly over the priorities from the highest to the lowest. */
    static @Nullable String priority(@Nullable Integer severity, List<Choice> priorities) {
        if (severity == null || priorities.isEmpty()) {
            return null;
        }
        long place = Math.round((WORST - severity) * (priorities.size() - 1) / (WORST - 1.0));
        return priorities.get((int) place).id();
    }
}
