package org.journeymaps.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link Terms} promises. */
public class TermsContractTest extends StorageContract {
    public TermsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void keepsTheWordsOfAProject() {
        Term own = storage.terms().add(projectId, TermKind.CHANNEL, "Serviceportal \u00e6\u00f8\u00e5", null);
        Term builtIn = storage.terms().add(projectId, TermKind.FEELING, "vred", "angry");
        Term longest = storage.terms().add(projectId, TermKind.DEPARTMENT, "x".repeat(255), null);
        storage.terms().add(projectId + 1_000_000, TermKind.CHANNEL, "elsewhere", null);

        assertThat(storage.terms().of(projectId)).containsExactlyInAnyOrder(own, builtIn, longest);
        assertThat(own.name()).isEqualTo("Serviceportal \u00e6\u00f8\u00e5");
        assertThat(builtIn.key()).isEqualTo("angry");
    }

    @Test
    public void addsManyWordsAtOnce() {
        storage.terms()
                .addAll(
                        projectId,
                        List.of(
                                new Terms.Word(TermKind.CHANNEL, "Portal", null),
                                new Terms.Word(TermKind.FEELING, "vred", "angry")));
        storage.terms().addAll(projectId, List.of());

        assertThat(storage.terms().of(projectId))
                .extracting(term -> term.kind() + " " + term.name() + " " + term.key())
                .containsExactlyInAnyOrder("CHANNEL Portal null", "FEELING vred angry");
        assertThatThrownBy(() -> storage.transactions().write(() -> {
                    storage.terms().addAll(projectId, List.of(new Terms.Word(TermKind.CHANNEL, "portal", null)));
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void keepsAWordWhoseSmallLettersAreMoreThanItsCapitals() {
        Term turkish = storage.terms().add(projectId, TermKind.CHANNEL, "\u0130".repeat(255), null);

        assertThat(storage.terms().of(projectId)).containsExactly(turkish);
    }

    @Test
    public void refusesAWordThatTheProjectHasAlready() {
        storage.terms().add(projectId, TermKind.CHANNEL, "Portal", null);
        storage.terms().add(projectId, TermKind.FEELING, "vred", "angry");

        assertThatThrownBy(() -> storage.terms().add(projectId, TermKind.CHANNEL, "PORTAL", null))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> storage.terms().add(projectId, TermKind.FEELING, "angry", "angry"))
                .isInstanceOf(RuntimeException.class);

        assertThat(storage.terms().of(projectId)).hasSize(2);
    }

    @Test
    public void takesOneWordForTwoKindsAndForTwoProjects() {
        storage.terms().add(projectId, TermKind.CHANNEL, "Chat", null);
        storage.terms().add(projectId, TermKind.TYPE, "Chat", null);
        storage.terms().add(projectId + 1_000_000, TermKind.TYPE, "Chat", null);

        assertThat(storage.terms().of(projectId)).hasSize(2);
    }
}
