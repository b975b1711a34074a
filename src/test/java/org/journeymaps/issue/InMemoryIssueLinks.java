package org.journeymaps.issue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.journeymaps.finding.Finding;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Issue links in memory. */
public final class InMemoryIssueLinks implements IssueLinks {
    private final InMemoryRows<IssueLink> links = new InMemoryRows<>();

    public InMemoryRows<?> table() {
        return links;
    }

    @Override
    public List<IssueLink> of(Id<JourneyMap> map, int limit) {
        return first(link -> link.map().equals(map), limit);
    }

    @Override
    public List<IssueLink> of(List<Id<JourneyMap>> maps) {
        return first(link -> maps.contains(link.map()), Integer.MAX_VALUE);
    }

    @Override
    public List<IssueLink> ofIssue(long issueId, int limit) {
        return first(link -> link.issueId() == issueId, limit);
    }

    @Override
    public List<Id<JourneyMap>> mapsWith(List<Long> issueIds) {
        return links.all()
                .filter(link -> issueIds.contains(link.issueId()))
                .map(IssueLink::map)
                .distinct()
                .toList();
    }

    private List<IssueLink> first(Predicate<IssueLink> wanted, int limit) {
        return links.all().filter(wanted).limit(limit).toList();
    }

    @Override
    public int add(Id<JourneyMap> map, Id<Finding> finding, long issueId) {
        return links.addUnique(
                link -> link.finding().equals(finding) && link.issueId() == issueId,
                id -> new IssueLink(map, finding, issueId));
    }

    @Override
    public Optional<Integer> find(Id<Finding> finding, long issueId) {
        return links.number(link -> link.finding().equals(finding) && link.issueId() == issueId);
    }

    @Override
    public void remove(int link) {
        links.remove(link);
    }
}
