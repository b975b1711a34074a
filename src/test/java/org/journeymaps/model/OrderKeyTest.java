package org.journeymaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** Keeps places exact and without ties, however often something is put between two others (P07, QC3). */
public class OrderKeyTest {
    private static final long SEED = 20261122;

    @Test
    public void countsUpStrictlyForAnyNumberOfPlaces() {
        IntStream few = IntStream.rangeClosed(0, 200);
        IntStream edges = IntStream.of(3720, 3781, 3782, 3783, 3843, 3844, 10_000, 234_484, 234_485);

        IntStream.concat(few, edges).forEach(count -> {
            List<String> keys = OrderKey.sequence(count);

            assertThat(keys).as("%d keys", count).hasSize(count);
            assertStrictlyRising(keys);
            assertThat(keys).as("%d keys", count).noneMatch(key -> key.endsWith("0"));
        });
    }

    @Test
    public void givesASequenceKeysOfOneLength() {
        assertThat(OrderKey.sequence(500)).allMatch(key -> key.length() == 2);
        assertThat(OrderKey.sequence(10_000)).allMatch(key -> key.length() == 3);
    }

    @Test
    public void leavesRoomBeforeBetweenAndAfterTheKeysOfASequence() {
        for (int count : new int[] {1, 2, 60, 61, 62, 500, 10_000}) {
            List<String> keys = OrderKey.sequence(count);

            assertThat(OrderKey.between(null, keys.get(0))).isLessThan(keys.get(0));
            assertThat(OrderKey.after(keys.get(count - 1))).isGreaterThan(keys.get(count - 1));
            for (int i = 1; i < count; i++) {
                assertLiesBetween(keys.get(i - 1), OrderKey.between(keys.get(i - 1), keys.get(i)), keys.get(i));
            }
        }
    }

    @Test
    public void beginsAnEmptyOrder() {
        assertThat(OrderKey.after(null)).isNotEmpty();
        assertThat(OrderKey.between(null, null)).isNotEmpty();
    }

    @Test
    public void staysShortWhileFifteenHundredAreAppended() {
        List<String> keys = new ArrayList<>(OrderKey.sequence(3));

        for (int i = 0; i < 1500; i++) {
            keys.add(OrderKey.after(keys.get(keys.size() - 1)));
        }

        assertStrictlyRising(keys);
        assertThat(longest(keys)).isLessThanOrEqualTo(128);
    }

    @Test
    public void staysShortWhileFifteenHundredArePutAfterOneElement() {
        List<String> keys = new ArrayList<>(OrderKey.sequence(2));

        for (int i = 0; i < 1500; i++) {
            keys.add(1, OrderKey.between(keys.get(0), keys.get(1)));
        }

        assertStrictlyRising(keys);
        assertThat(longest(keys)).isLessThanOrEqualTo(128);
    }

    @Test
    public void staysShortWhileFifteenHundredArePutBeforeOneElement() {
        List<String> keys = new ArrayList<>(OrderKey.sequence(2));

        for (int i = 0; i < 1500; i++) {
            int last = keys.size() - 1;
            keys.add(last, OrderKey.between(keys.get(last - 1), keys.get(last)));
        }

        assertStrictlyRising(keys);
        assertThat(longest(keys)).isLessThanOrEqualTo(128);
    }

    @Test
    public void staysShortWhileFifteenHundredArePutAtTheVeryBeginning() {
        List<String> keys = new ArrayList<>(OrderKey.sequence(2));

        for (int i = 0; i < 1500; i++) {
            keys.add(0, OrderKey.between(null, keys.get(0)));
        }

        assertStrictlyRising(keys);
        assertThat(longest(keys)).isLessThanOrEqualTo(128);
    }

    @Test
    public void keepsOneTotalOrderThroughTenThousandRandomInserts() {
        Random random = new Random(SEED);
        List<String> keys = new ArrayList<>();

        for (int i = 0; i < 10_000; i++) {
            int place = random.nextInt(keys.size() + 1);
            String before = place == 0 ? null : keys.get(place - 1);
            String after = place == keys.size() ? null : keys.get(place);
            String key = OrderKey.between(before, after);
            assertLiesBetween(before, key, after);
            keys.add(place, key);
        }

        assertStrictlyRising(keys);
        assertThat(longest(keys)).isLessThanOrEqualTo(128);
    }

    @Test(timeout = 10_000)
    public void refusesToPutAnythingBetweenKeysThatLeaveNoRoom() {
        assertThatIllegalArgumentException().isThrownBy(() -> OrderKey.between("V", "V"));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderKey.between("W", "V"));
    }

    private static void assertLiesBetween(String before, String key, String after) {
        assertThat(Stream.of(before, key, after).filter(place -> place != null))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }

    private static void assertStrictlyRising(List<String> keys) {
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i - 1).compareTo(keys.get(i)) >= 0) {
                throw new AssertionError(
                        "key " + i + " of " + keys.size() + " does not rise: " + keys.get(i - 1) + ", " + keys.get(i));
            }
        }
    }

    private static int longest(List<String> keys) {
        int longest = keys.stream().mapToInt(String::length).max().orElse(0);
        return longest;
    }
}
