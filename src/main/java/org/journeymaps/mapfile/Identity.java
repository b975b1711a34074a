package org.journeymaps.mapfile;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one map and its records that hold in every installation (ADR 12): what came from a file keeps the id it had
 * there, everything else has its number behind a name of the map that is made of the map's first change and never changes.
 */
final class Identity {
    private static final Pattern MADE_HERE = Pattern.compile("([0-9a-f-]{36})[.]([a-z]+)-(\\d{1,9})");

    /** A server that moves to another time zone reads times by whole quarters of an hour differently. */
    private static final long QUARTER_HOUR = 900_000;

    private final MapHead head;
    private final String name;
    private final Map<RecordKey, String> brought;
    private final Map<String, RecordKey> records = new HashMap<>();

    Identity(MapHead head, @Nullable Change first, Map<RecordKey, String> brought) {
        this.head = head;
        this.name = name(head, first);
        this.brought = Map.copyOf(brought);
        brought.forEach((key, id) -> records.put(id, key));
    }

    private static String name(MapHead head, @Nullable Change first) {
        String origin =
                first == null ? "" : first.what().after() + "\n" + first.at().toEpochMilli() % QUARTER_HOUR;
        byte[] bytes = (head.id() + "\n" + origin).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    Id<JourneyMap> mapNumber() {
        return head.id();
    }

    String map() {
        return of(Subject.MAP, head.id().value());
    }

    String of(Subject kind, int number) {
        String kept = brought.get(new RecordKey(kind, number));
        return kept == null ? name + "." + kind.code() + "-" + number : kept;
    }

    /** Finds the number of the record that has this id, whether it is on the map or was taken off. */
    Optional<Integer> number(Subject kind, String id) {
        RecordKey key = records.get(id);
        if (key != null) {
            return key.kind().equals(kind) ? Optional.of(key.number()) : Optional.empty();
        }
        return madeHere(kind, id).filter(number -> of(kind, number).equals(id));
    }

    /** Reads the number out of an id that looks as if it had been made by us, here or elsewhere. */
    static Optional<Integer> madeHere(Subject kind, String id) {
        Matcher parts = MADE_HERE.matcher(id);
        return parts.matches() && parts.group(2).equals(kind.code())
                ? Optional.of(Integer.valueOf(parts.group(3)))
                : Optional.empty();
    }
}
