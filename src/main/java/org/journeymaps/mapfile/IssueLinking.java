package org.journeymaps.mapfile;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.journeymaps.finding.Finding;
import org.journeymaps.issue.IssueLinks;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter.Session;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Issues;
import org.journeymaps.platform.Links;
import org.journeymaps.platform.Viewer;

/** Links the issues that a file names, as far as it comes from this Jira and the importer may browse them (ADR 12). */
public final class IssueLinking {
    /** Most issues that are looked up for one file. */
    private static final int MOST = 1000;

    private final IssueLinks stored;
    private final Issues issues;
    private final Links links;

    public IssueLinking(IssueLinks stored, Issues issues, Links links) {
        this.stored = stored;
        this.issues = issues;
        this.links = links;
    }

    private record Wanted(String finding, String issue) {}

    private static Stream<Wanted> wanted(MapFile file) {
        return file.hanging()
                .flatMap(finding -> finding.issues().stream()
                        .map(issue -> new Wanted(finding.entry().id(), issue)))
                .limit(MOST);
    }

    private boolean isFromHere(MapFile file) {
        return links.absoluteBase().equals(file.from());
    }

    /** Counts the issues that will not be linked. */
    int missing(Viewer viewer, MapFile file) {
        return (int) wanted(file)
                .filter(one ->
                        !isFromHere(file) || issues.visible(viewer, one.issue()).isEmpty())
                .count();
    }

    /** Links what is not linked yet and tells each link. */
    void link(Viewer viewer, Session session, MapFile file, ToIntFunction<String> numbers, Consumer<What> log) {
        wanted(file).filter(one -> isFromHere(file)).forEach(one -> {
            Id<Finding> finding = new Id<>(numbers.applyAsInt(one.finding()));
            issue(viewer, finding, one).ifPresent(issue -> {
                session.takeTurn();
                stored.add(session.map(), finding, issue.id());
                log.accept(What.created(Subject.ISSUELINK, finding.value(), finding + ":" + issue.id()));
            });
        });
    }

    private Optional<IssueView> issue(Viewer viewer, Id<Finding> finding, Wanted wanted) {
        return issues.visible(viewer, wanted.issue())
                .filter(issue -> stored.find(finding, issue.id()).isEmpty());
    }
}
