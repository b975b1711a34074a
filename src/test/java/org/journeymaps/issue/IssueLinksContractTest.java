package org.journeymaps.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.finding.Finding;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** What {@link IssueLinks} promises. */
public class IssueLinksContractTest extends StorageContract {
    private final Id<JourneyMap> map = new Id<>((int) projectId * 10);
    private final Id<JourneyMap> other = new Id<>((int) projectId * 10 + 1);
    private final Id<Finding> pain = new Id<>((int) projectId * 10);
    private final long issue = projectId * 100_000_000L;

    public IssueLinksContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void listsTheLinksOfAMapOldestFirst() {
        storage.links().add(map, pain, issue + 2);
        storage.links().add(map, pain, issue + 1);
        storage.links().add(other, pain, issue + 3);

        assertThat(storage.links().of(map, 10))
                .containsExactly(new IssueLink(map, pain, issue + 2), new IssueLink(map, pain, issue + 1));
        assertThat(storage.links().of(map, 1)).containsExactly(new IssueLink(map, pain, issue + 2));
    }

    @Test
    public void listsTheLinksOfAnIssueOldestFirst() {
        storage.links().add(other, new Id<>(pain.value() + 1), issue);
        storage.links().add(map, pain, issue);
        storage.links().add(map, pain, issue + 1);

        assertThat(storage.links().ofIssue(issue, 10))
                .containsExactly(
                        new IssueLink(other, new Id<>(pain.value() + 1), issue), new IssueLink(map, pain, issue));
        assertThat(storage.links().ofIssue(issue, 1)).hasSize(1);
        assertThat(storage.links().ofIssue(issue + 2, 1)).isEmpty();
    }

    @Test
    public void listsTheMapsOfIssuesOnceEach() {
        storage.links().add(map, pain, issue);
        storage.links().add(map, pain, issue + 1);
        storage.links().add(other, pain, issue + 2);
        storage.links().add(new Id<>(other.value() + 1), pain, issue + 3);

        assertThat(storage.links().mapsWith(List.of(issue, issue + 1, issue + 2)))
                .containsExactly(map, other);
        assertThat(storage.links().mapsWith(List.of())).isEmpty();
    }

    @Test
    public void refusesToLinkOneIssueTwiceToOneFinding() {
        storage.links().add(map, pain, issue);

        assertThatThrownBy(() -> storage.links().add(map, pain, issue)).isInstanceOf(RuntimeException.class);

        assertThat(storage.links().of(map, 10)).hasSize(1);
    }

    @Test
    public void givesEveryLinkANumberOfItsOwn() {
        assertThat(storage.links().add(map, pain, issue))
                .isNotEqualTo(storage.links().add(map, pain, issue + 1));
    }
}
