package org.journeymaps.issue.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.journeymaps.issue.IssueOrder;
import org.journeymaps.issue.IssueOrders;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Issue orders in Active Objects; a unique column lets only one of two equal orders be added. */
public final class AoIssueOrders implements IssueOrders {
    private static final String SAME = "FINDING_TOKEN = ?";

    private final ActiveObjects ao;

    public AoIssueOrders(ActiveObjects ao) {
        this.ao = ao;
    }

    private @Nullable IssueOrderRow row(IssueOrder order) {
        return Rows.one(ao, IssueOrderRow.class, SAME, unique(order));
    }

    private static String unique(IssueOrder order) {
        return order.finding() + ":" + order.token();
    }

    @Override
    public Optional<IssueOrder> same(IssueOrder order) {
        return Optional.ofNullable(row(order))
                .map(row -> new IssueOrder(
                        new Id<>(row.getMapId()),
                        new Id<>(row.getFindingId()),
                        row.getAuthorKey(),
                        row.getToken(),
                        row.getIssueId()));
    }

    @Override
    public void add(IssueOrder order, Instant at) {
        ao.create(
                IssueOrderRow.class,
                Rows.values(
                        "MAP_ID", order.map().value(),
                        "FINDING_ID", order.finding().value(),
                        "AUTHOR_KEY", order.authorKey(),
                        "TOKEN", order.token(),
                        "FINDING_TOKEN", unique(order),
                        "ORDERED_AT", Date.from(at)));
    }

    @Override
    public void finish(IssueOrder order, long issueId) {
        IssueOrderRow row = row(order);
        if (row != null) {
            row.setIssueId(issueId);
            row.save();
        }
    }

    @Override
    public void forget(IssueOrder order) {
        ao.deleteWithSQL(IssueOrderRow.class, SAME, unique(order));
    }

    @Override
    public void forgetBefore(Instant moment) {
        ao.deleteWithSQL(IssueOrderRow.class, "ORDERED_AT < ?", Date.from(moment));
    }
}
