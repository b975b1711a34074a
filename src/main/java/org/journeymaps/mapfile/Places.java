package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.journeymaps.model.OrderKey;
import org.jspecify.annotations.Nullable;

/** Puts records into the order of a file while as many as possible stay where they are; each that moves is one row (QP3). */
final class Places {
    private Places() {}

    /**
     * Gives the order keys of records in their new order.
     *
     * @param present the keys that they have now, none for those that come from elsewhere
     * @param taken every key there now, also of records that the file does not have
     */
    static List<String> of(List<@Nullable String> present, Collection<String> taken) {
        if (taken.isEmpty()) {
            return OrderKey.sequence(present.size());
        }
        boolean[] stays = longestRising(present);
        NavigableSet<String> keys = new TreeSet<>(taken);
        List<String> order = new ArrayList<>(present.size());
        String last = null;
        for (int i = 0; i < present.size(); i++) {
            String key = present.get(i);
            if (key == null || !stays[i]) {
                key = OrderKey.between(last, last == null ? first(keys) : keys.higher(last));
                keys.add(key);
            }
            order.add(key);
            last = key;
        }
        return order;
    }

    private static @Nullable String first(NavigableSet<String> keys) {
        return keys.isEmpty() ? null : keys.first();
    }

    /** Marks a longest part that is in rising order already, by patience sorting. */
    private static boolean[] longestRising(List<@Nullable String> keys) {
        int[] tails = new int[keys.size()];
        int[] before = new int[keys.size()];
        int length = 0;
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (key != null) {
                int place = lowerBound(keys, tails, length, key);
                before[i] = place == 0 ? -1 : tails[place - 1];
                tails[place] = i;
                length = Math.max(length, place + 1);
            }
        }
        boolean[] stays = new boolean[keys.size()];
        Arrays.fill(stays, false);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            stays[i] = true;
        }
        return stays;
    }

    private static int lowerBound(List<@Nullable String> keys, int[] tails, int length, String key) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            String tail = keys.get(tails[middle]);
            if (tail != null && tail.compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
