package org.journeymaps.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.platform.Id;

/** What a finding, an improvement, evidence or an issue link hangs on: a record of a map by kind and id. */
public record Anchor(Kind kind, int id) {

    /** The kinds of record that something may hang on. */
    public enum Kind {
        MAP,
        STAGE,
        TOUCHPOINT,
        FINDING,
        IMPROVEMENT;

        /** Gives the name used in JSON and tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #code()} back; throws {@code IllegalArgumentException} for anything else. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Finds the kind of a code. */
        public static Optional<Kind> find(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    public static Anchor map(Id<JourneyMap> id) {
        return new Anchor(Kind.MAP, id.value());
    }

    public static Anchor stage(Id<Stage> id) {
        return new Anchor(Kind.STAGE, id.value());
    }

    public static Anchor touchpoint(Id<Touchpoint> id) {
        return new Anchor(Kind.TOUCHPOINT, id.value());
    }

    /** Says whether this is a stage or a touchpoint: they can be taken off their map, with all that hangs on them. */
    public boolean isPlace() {
        return kind == Kind.STAGE || kind == Kind.TOUCHPOINT;
    }

    /** Lists the stages among some anchors, each once. */
    public static List<Id<Stage>> stages(Stream<Anchor> anchors) {
        return anchors.filter(anchor -> anchor.kind() == Kind.STAGE)
                .distinct()
                .map(anchor -> new Id<Stage>(anchor.id()))
                .toList();
    }
}
