package org.journeymaps.issue.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.journeymaps.finding.Finding;
import org.journeymaps.issue.IssueLink;
import org.journeymaps.issue.IssueLinks;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;

/** Issue links in Active Objects; a unique column keeps a finding from having one issue twice. */
public final class AoIssueLinks implements IssueLinks {
    private final ActiveObjects ao;

    public AoIssueLinks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<IssueLink> of(Id<JourneyMap> map, int limit) {
        return read("MAP_ID = ?", map.value(), limit);
    }

    @Override
    public List<IssueLink> of(List<Id<JourneyMap>> maps) {
        Rows.In wanted = new Rows.In("MAP_ID", maps.stream().map(Id::value).toList());
        return Rows.readIn(ao, IssueLinkRow.class, IssueLinkRow.COLUMNS, wanted, AoIssueLinks::link);
    }

    @Override
    public List<IssueLink> ofIssue(long issueId, int limit) {
        return read("ISSUE_ID = ?", issueId, limit);
    }

    @Override
    public List<Id<JourneyMap>> mapsWith(List<Long> issueIds) {
        Rows.In wanted = new Rows.In("ISSUE_ID", issueIds);
        List<Id<JourneyMap>> maps = Rows.readIn(
                ao, IssueLinkRow.class, IssueLinkRow.COLUMNS, wanted, row -> new Id<JourneyMap>(row.getMapId()));
        return maps.stream().distinct().toList();
    }

    private List<IssueLink> read(String criteria, Object value, int limit) {
        Query query = Query.select(IssueLinkRow.COLUMNS)
                .where(criteria, value)
                .order("ID")
                .limit(limit);
        return Rows.read(ao, IssueLinkRow.class, query, AoIssueLinks::link);
    }

    private static IssueLink link(IssueLinkRow row) {
        return new IssueLink(new Id<>(row.getMapId()), new Id<>(row.getFindingId()), row.getIssueId());
    }

    @Override
    public int add(Id<JourneyMap> map, Id<Finding> finding, long issueId) {
        return ao.create(
                        IssueLinkRow.class,
                        Rows.values(
                                "MAP_ID",
                                map.value(),
                                "FINDING_ID",
                                finding.value(),
                                "ISSUE_ID",
                                issueId,
                                "FINDING_ISSUE",
                                unique(finding, issueId)))
                .getID();
    }

    private static String unique(Id<Finding> finding, long issueId) {
        return finding + ":" + issueId;
    }

    @Override
    public Optional<Integer> find(Id<Finding> finding, long issueId) {
        Query query = Query.select("ID").where("FINDING_ISSUE = ?", unique(finding, issueId));
        return Rows.read(ao, IssueLinkRow.class, query, IssueLinkRow::getID).stream()
                .findFirst();
    }

    @Override
    public void remove(int link) {
        ao.deleteWithSQL(IssueLinkRow.class, "ID = ?", link);
    }
}
