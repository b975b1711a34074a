package org.journeymaps.issue;

import java.util.List;
import org.journeymaps.access.MapAccess;
import org.journeymaps.finding.Finding;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;

/** Links issues that exist already to a finding and takes links away; hidden and missing issues answer alike. */
public final class LinkService {
    private final MapAccess access;
    private final MapWriter writer;
    private final IssueService.Stores stores;
    private final Issues issues;

    public LinkService(MapAccess access, MapWriter writer, IssueService.Stores stores, Issues issues) {
        this.access = access;
        this.writer = writer;
        this.stores = stores;
        this.issues = issues;
    }

    /** Links an issue that the viewer may browse; throws {@link Invalid} naming {@code issueKey}. */
    public Written<MapIssues.Linked> link(Viewer viewer, Id<JourneyMap> map, Id<Finding> finding, String key) {
        access.contributable(viewer, map);
        IssueView issue =
                issues.visible(viewer, key).orElseThrow(() -> new Invalid("issueKey", Text.of("jm.problem.issuekey")));
        return writer.contribute(viewer, map, session -> {
            Finding linked = stores.findings().find(map, finding).orElseThrow(NotFound::new);
            if (stores.links().find(linked.id(), issue.id()).isPresent()) {
                throw new Invalid("issueKey", Text.of("jm.problem.linkedalready", issue.key()));
            }
            mustHaveRoom(stores.links(), map);
            session.takeTurn();
            stores.links().add(map, linked.id(), issue.id());
            session.log(What.created(Subject.ISSUELINK, linked.id().value(), name(linked.id(), issue)));
            return new MapIssues.Linked(linked.id(), issue);
        });
    }

    /** Takes the link to an issue that the viewer may browse away; the issue itself stays as it is. */
    public Written<IssueView> unlink(Viewer viewer, Id<JourneyMap> map, Id<Finding> finding, String key) {
        access.contributable(viewer, map);
        IssueView issue = issues.visible(viewer, key).orElseThrow(NotFound::new);
        return writer.contribute(viewer, map, session -> {
            Finding linked = stores.findings().find(map, finding).orElseThrow(NotFound::new);
            int link = stores.links().find(linked.id(), issue.id()).orElseThrow(NotFound::new);
            stores.links().remove(link);
            session.log(What.removed(Subject.ISSUELINK, linked.id().value(), name(linked.id(), issue)));
            return issue;
        });
    }

    /** Throws {@link Invalid} when a map has all the links that it may have. */
    static void mustHaveRoom(IssueLinks links, Id<JourneyMap> map) {
        if (links.of(map, IssueLinks.MOST_OF_MAP).size() >= IssueLinks.MOST_OF_MAP) {
            throw new Invalid(List.of(Fault.general(Text.of("jm.problem.toomanylinks", IssueLinks.MOST_OF_MAP))));
        }
    }

    private static String name(Id<Finding> finding, IssueView issue) {
        return finding + ":" + issue.id();
    }
}
