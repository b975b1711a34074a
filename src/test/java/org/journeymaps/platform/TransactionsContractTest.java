package org.journeymaps.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.journeymaps.model.MapText;
import org.journeymaps.term.TermKind;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link Transactions} promises (QR1). */
public class TransactionsContractTest extends StorageContract {
    private static final MapText NAME = new MapText("Laptop", null, null);

    public TransactionsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void keepsAllThatTheWorkWrote() {
        String answer = storage.transactions().write(() -> {
            storage.maps().add(projectId, NAME, "po");
            storage.terms().add(projectId, TermKind.CHANNEL, "Portal", null);
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(storage.maps().inProject(projectId)).hasSize(1);
        assertThat(storage.terms().of(projectId)).hasSize(1);
    }

    @Test
    public void takesEverythingBackWhenTheWorkFails() {
        assertThatThrownBy(() -> storage.transactions().write(() -> {
                    storage.maps().add(projectId, NAME, "po");
                    storage.terms().add(projectId, TermKind.CHANNEL, "Portal", null);
                    throw new IllegalStateException("broken off");
                }))
                .hasMessageContaining("broken off");

        assertThat(storage.maps().inProject(projectId)).isEmpty();
        assertThat(storage.terms().of(projectId)).isEmpty();
    }

    @Test
    public void joinsTheTransactionThatIsOpenAlready() {
        assertThatThrownBy(() -> storage.transactions().write(() -> {
                    storage.transactions().write(() -> storage.maps().add(projectId, NAME, "po"));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessageContaining("broken off");

        assertThat(storage.maps().inProject(projectId)).isEmpty();
    }

    @Test
    public void isOpenAgainAfterAFailure() {
        assertThatThrownBy(() -> storage.transactions().write(() -> {
                    throw new IllegalStateException("broken off");
                }))
                .isInstanceOf(IllegalStateException.class);

        storage.transactions().write(() -> storage.maps().add(projectId, NAME, "po"));

        assertThat(storage.maps().inProject(projectId)).hasSize(1);
    }
}
