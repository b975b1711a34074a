package org.journeymaps.issue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.journeymaps.platform.InMemoryRows;

/** Issue orders in memory. */
public final class InMemoryIssueOrders implements IssueOrders {
    private final InMemoryRows<Dated> rows = new InMemoryRows<>();

    private record Dated(IssueOrder order, Instant at) {}

    public InMemoryRows<?> table() {
        return rows;
    }

    private static Predicate<Dated> like(IssueOrder order) {
        return row -> row.order().finding().equals(order.finding())
                && row.order().token().equals(order.token());
    }

    @Override
    public Optional<IssueOrder> same(IssueOrder order) {
        return rows.all().filter(like(order)).map(Dated::order).findFirst();
    }

    @Override
    public void add(IssueOrder order, Instant at) {
        rows.addUnique(like(order), id -> new Dated(order, at));
    }

    @Override
    public void finish(IssueOrder order, long issueId) {
        rows.number(like(order))
                .ifPresent(id -> rows.change(id, row -> true, row -> new Dated(made(row.order(), issueId), row.at())));
    }

    private static IssueOrder made(IssueOrder order, long issueId) {
        return new IssueOrder(order.map(), order.finding(), order.authorKey(), order.token(), issueId);
    }

    @Override
    public void forget(IssueOrder order) {
        rows.remove(like(order));
    }

    @Override
    public void forgetBefore(Instant moment) {
        rows.remove(row -> row.at().isBefore(moment));
    }
}
