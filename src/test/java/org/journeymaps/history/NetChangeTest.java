package org.journeymaps.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** Many changes come to what differs between both ends, and no more. */
public class NetChangeTest {

    private static NetChange net(What... all) {
        List<Change> changes = new ArrayList<>();
        for (What what : all) {
            changes.add(new Change(new Id<>(1), changes.size() + 2, "po", World.NOW, what, null));
        }
        return NetChange.of(changes);
    }

    private static What name(@Nullable String before, @Nullable String after) {
        return new What(Subject.TOUCHPOINT, 7, "name", before, after);
    }

    @Test
    public void takesTheFirstValueBeforeAndTheLastAfter() {
        assertThat(net(name("A", "B"), name("B", "C")).fields()).containsExactly(name("A", "C"));
    }

    @Test
    public void leavesOutWhatWasChangedBack() {
        assertThat(net(name("A", "B"), name("B", "A")).isEmpty()).isTrue();
        assertThat(net(What.removed(Subject.STAGE, 3, "S"), new What(Subject.STAGE, 3, null, null, "S"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    public void leavesOutWhatOnlyPassedThrough() {
        assertThat(net(
                                What.created(Subject.TOUCHPOINT, 7, "A"),
                                name("A", "B"),
                                new What(Subject.EXPERIENCE, 7, "thoughts", null, "Why?"),
                                What.removed(Subject.TOUCHPOINT, 7, "B"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    public void tellsOfARecordThatCameToBeNothingButThat() {
        NetChange net = net(
                What.created(Subject.TOUCHPOINT, 7, "A"),
                name("A", "B"),
                new What(Subject.EXPERIENCE, 7, "thoughts", null, "Why?"));

        assertThat(net.added()).containsExactly(What.created(Subject.TOUCHPOINT, 7, "A"));
        assertThat(net.lastingFields()).isEmpty();
        assertThat(net.fieldsToSetBack(List.of())).isEmpty();
    }

    @Test
    public void setsBackTheFieldsOfARecordThatWasPutBackOnly() {
        Change earlier = new Change(new Id<>(1), 2, "po", World.NOW, What.removed(Subject.TOUCHPOINT, 7, "A"), null);

        NetChange net = net(new What(Subject.TOUCHPOINT, 7, null, null, "A"), name("A", "B"));

        assertThat(net.fieldsToSetBack(List.of(earlier))).containsExactly(name("A", "B"));
    }

    @Test
    public void keepsWhatARecordSaidBeforeItWent() {
        NetChange net = net(name("A", "B"), What.removed(Subject.TOUCHPOINT, 7, "B"));

        assertThat(net.removed()).containsExactly(What.removed(Subject.TOUCHPOINT, 7, "B"));
        assertThat(net.fields()).as("needed to put it back as it was").containsExactly(name("A", "B"));
        assertThat(net.lastingFields()).as("not worth telling").isEmpty();
    }
}
