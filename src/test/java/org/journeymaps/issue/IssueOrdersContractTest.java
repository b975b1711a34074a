package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link IssueOrders} and {@link Targets} promise. */
public class IssueOrdersContractTest extends StorageContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final IssueOrder order = ordered((int) projectId, UUID.randomUUID().toString());
    private final IssueOrders orders = storage.orders();

    public IssueOrdersContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    private static IssueOrder ordered(int finding, String token) {
        return new IssueOrder(new Id<>(7), new Id<>(finding), "po", token, null);
    }

    @Test
    public void findsAnOrderByItsFindingAndToken() {
        orders.add(order, NOON);

        assertThat(orders.same(order)).contains(order);
        assertThat(orders.same(ordered((int) projectId + 1, order.token()))).isEmpty();
        assertThat(orders.same(ordered((int) projectId, "another"))).isEmpty();
    }

    @Test
    public void refusesATokenTwice() {
        orders.add(order, NOON);

        assertThatThrownBy(() -> orders.add(order, NOON)).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void remembersWhichIssueAnOrderGave() {
        orders.add(order, NOON);
        orders.finish(order, 10_101);

        assertThat(orders.same(order)).get().extracting(IssueOrder::issueId).isEqualTo(10_101L);
    }

    @Test
    public void forgetsWhatGaveNoIssueAndWhatIsOld() {
        IssueOrder old = ordered((int) projectId, UUID.randomUUID().toString());
        IssueOrder fresh = ordered((int) projectId, UUID.randomUUID().toString());
        orders.add(order, NOON);
        orders.add(old, NOON.minusSeconds(2));
        orders.add(fresh, NOON);

        orders.forget(order);
        orders.forgetBefore(NOON.minusSeconds(1));

        assertThat(orders.same(order)).isEmpty();
        assertThat(orders.same(old)).isEmpty();
        assertThat(orders.same(fresh)).isPresent();
    }

    @Test
    public void remembersEachUsersLastTarget() {
        String user = "user" + projectId;
        storage.targets().remember(user, new Targets.Target(10_001, "10001"));
        storage.targets().remember(user, new Targets.Target(10_002, "10003"));

        assertThat(storage.targets().lastOf(user)).contains(new Targets.Target(10_002, "10003"));
        assertThat(storage.targets().lastOf("nobody" + projectId)).isEmpty();
    }
}
