package org.journeymaps.issue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.journeymaps.platform.Transactions;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** Writes down what is ordered before it is made, so that the same order is not carried out twice. */
public final class OrderBook {
    private static final Duration KEPT = Duration.ofDays(2);

    private final Transactions transactions;
    private final IssueOrders orders;
    private final Targets targets;
    private final Clock clock;

    public OrderBook(Transactions transactions, IssueOrders orders, Targets targets, Clock clock) {
        this.transactions = transactions;
        this.orders = orders;
        this.targets = targets;
        this.clock = clock;
    }

    /** Remembers where somebody creates issues; on its own, because two inserts that may wait for others never share a write. */
    void remember(String userKey, Targets.Target target) {
        if (!targets.lastOf(userKey).equals(Optional.of(target))) {
            transactions.write(() -> {
                targets.remember(userKey, target);
                return target;
            });
        }
    }

    /** Enters an order, or finds the issue that it gave before; throws {@link Invalid} while that is not known. */
    Optional<Long> enter(IssueOrder order) {
        if (order.token().isEmpty()) {
            return Optional.empty();
        }
        return transactions.write(() -> {
            Optional<IssueOrder> before = orders.same(order);
            if (before.isEmpty()) {
                orders.forgetBefore(clock.instant().minus(KEPT));
                orders.add(order, clock.instant());
                return Optional.empty();
            }
            return Optional.of(before.filter(same -> same.authorKey().equals(order.authorKey()))
                    .flatMap(same -> Optional.ofNullable(same.issueId()))
                    .orElseThrow(OrderBook::underWay));
        });
    }

    private static Invalid underWay() {
        return new Invalid(List.of(Fault.general(Text.of("jm.problem.order.underway"))));
    }

    /** Strikes an order out that Jira refused, so that it can be corrected and sent again. */
    void strike(IssueOrder order) {
        transactions.write(() -> {
            orders.forget(order);
            return order;
        });
    }

    /** Closes an order inside the caller's transaction. */
    void close(IssueOrder order, long issueId) {
        orders.finish(order, issueId);
    }
}
