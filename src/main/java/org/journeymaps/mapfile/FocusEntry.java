package org.journeymaps.mapfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.journeymaps.field.Rule;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Focus;
import org.journeymaps.model.JourneyMap;
import org.jspecify.annotations.Nullable;

/** What is worked on now, by the id that a stage or touchpoint has in the file, and whether it is done with (T20). */
record FocusEntry(String on, boolean done) {

    /** Gives the focus of a map as a file has it, or nothing. */
    static @Nullable Map<String, Object> tree(JourneyMap map, Identity ids) {
        FocusEntry entry = of(map, ids);
        if (entry == null) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", entry.on);
        if (entry.done) {
            tree.put("done", true);
        }
        return tree;
    }

    static @Nullable FocusEntry of(JourneyMap map, Identity ids) {
        Focus focus = map.focus();
        if (focus == null) {
            return null;
        }
        Subject kind = focus.on().kind() == Anchor.Kind.STAGE ? Subject.STAGE : Subject.TOUCHPOINT;
        return new FocusEntry(ids.of(kind, focus.on().id()), focus.done());
    }

    static @Nullable FocusEntry read(Node node) {
        if (node.isAbsent()) {
            return null;
        }
        Map<String, Node> focus = node.object(List.of("on", "done"));
        String on = MapFileReader.at(focus, "on").text(Rule.text(Rule.NAME));
        Object done = MapFileReader.at(focus, "done").checked(Rule.orElse(false, Rule.flag()));
        return new FocusEntry(on, Boolean.TRUE.equals(done));
    }

    /** Finds what it is on in its file: a stage or a touchpoint. */
    Optional<Anchor.Kind> kindIn(MapFile file) {
        return file.holders().stream()
                .filter(holder ->
                        holder.kind() != Anchor.Kind.MAP && holder.id().equals(on))
                .map(MapFile.Holder::kind)
                .findFirst();
    }

    /** Gives the focus with the numbers that the records of the file have here, or nothing for none. */
    static @Nullable Focus made(MapFile file, ToIntFunction<String> numbers) {
        FocusEntry entry = file.focus();
        return entry == null
                ? null
                : entry.kindIn(file)
                        .map(kind -> new Focus(new Anchor(kind, numbers.applyAsInt(entry.on)), entry.done))
                        .orElse(null);
    }
}
