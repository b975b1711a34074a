package org.journeymaps.issue;

import java.time.Instant;
import java.util.Optional;

/** All orders of issues of the last days; a finding has each token once. */
public interface IssueOrders {
    /** Finds what was ordered by the same form about the same finding. */
    Optional<IssueOrder> same(IssueOrder order);

    /** Adds an order; fails inside the transaction when the finding has its token already. */
    void add(IssueOrder order, Instant at);

    /** Says which issue an order gave. */
    void finish(IssueOrder order, long issueId);

    /** Forgets an order that gave no issue. */
    void forget(IssueOrder order);

    /** Forgets all orders made before a moment. */
    void forgetBefore(Instant moment);
}
