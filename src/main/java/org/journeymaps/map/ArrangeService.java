package org.journeymaps.map;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.admission.Removal;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.Content;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.Message;
import org.journeymaps.model.OrderKey;
import org.journeymaps.model.Shelf;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The use cases that put stages and touchpoints in order and take them off a map; each writes one row (P07, QP3). */
public final class ArrangeService {
    private final MapWriter writer;
    private final JourneyMaps maps;

    public ArrangeService(MapWriter writer, JourneyMaps maps) {
        this.writer = writer;
        this.maps = maps;
    }

    /** Where something goes: behind a neighbour, or first. */
    public record Behind<R>(@Nullable Id<R> neighbour) {}

    /** Moves a touchpoint into a stage, or among those not placed yet. */
    public Written<Touchpoint> moveTouchpoint(
            Viewer viewer, Id<JourneyMap> map, int id, @Nullable Id<Stage> stage, Behind<Touchpoint> behind) {
        return writer.edit(viewer, map, session -> {
            JourneyMap whole = maps.whole(session.head());
            if (stage != null
                    && whole.stages().stream().noneMatch(known -> known.id().equals(stage))) {
                throw new NotFound();
            }
            List<Touchpoint> neighbours = whole.touchpoints().stream()
                    .filter(touchpoint -> Objects.equals(touchpoint.place().stage(), stage))
                    .filter(touchpoint -> touchpoint.id().value() != id)
                    .toList();
            var row = new Row<>(neighbours, Touchpoint::id, t -> t.place().order());
            String order = row.behind(
                    behind.neighbour(),
                    (tied, key) -> move(session, tied.id().value(), new Touchpoint.Place(stage, key)));
            return move(session, id, new Touchpoint.Place(stage, order));
        });
    }

    /**
     * Adds a touchpoint that says the same under another name, right behind the one that it is made of: what everyone experiences as
     * everyone's, what each persona does as theirs, and its messages. What hangs on it stays where it is.
     */
    public Written<Touchpoint> duplicateTouchpoint(Viewer viewer, Id<JourneyMap> map, int id, String name) {
        return writer.edit(viewer, map, session -> {
            JourneyMap whole = maps.whole(session.head());
            Touchpoint original = whole.touchpoints().stream()
                    .filter(touchpoint -> touchpoint.id().value() == id)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            Id<Stage> stage = original.place().stage();
            List<Touchpoint> neighbours = whole.touchpoints().stream()
                    .filter(touchpoint -> Objects.equals(touchpoint.place().stage(), stage))
                    .toList();
            String order = new Row<>(neighbours, Touchpoint::id, t -> t.place().order())
                    .behind(
                            original.id(),
                            (tied, key) -> move(session, tied.id().value(), new Touchpoint.Place(stage, key)));
            Touchpoint copy = Touchpoint.FIELDS
                    .named("name")
                    .write()
                    .apply(original, name)
                    .at(new Touchpoint.Place(stage, order));
            return added(session, whole, original.id(), copy);
        });
    }

    private Touchpoint added(MapWriter.Session session, JourneyMap whole, Id<Touchpoint> original, Touchpoint copy) {
        Touchpoint made = copy.withId(maps.addTouchpoint(session.map(), copy));
        List<Experience> everyones = whole.experiences().stream()
                .filter(one -> one.touchpoint().equals(original))
                .map(one -> one.at(made.id()))
                .toList();
        List<Experience> ofPersonas = whole.ofPersonas().stream()
                .filter(one -> one.touchpoint().equals(original))
                .map(one -> one.at(made.id()))
                .toList();
        maps.addExperiences(
                session.map(),
                Stream.concat(everyones.stream(), ofPersonas.stream()).toList());
        List<Message> messages = whole.messages().stream()
                .filter(one -> one.touchpoint().equals(original))
                .map(one -> new Message(one.id(), made.id(), one.text(), one.promise()))
                .toList();
        maps.addMessages(session.map(), messages);
        JourneyMap part =
                new JourneyMap(session.head(), whole.stages(), List.of(made), everyones, ofPersonas, messages);
        session.log(
                What.created(
                        Subject.TOUCHPOINT, made.id().value(), made.meeting().name()),
                new Content(part, List.of()));
        return made;
    }

    private Touchpoint move(MapWriter.Session session, int id, Touchpoint.Place place) {
        return maps.touchpoints()
                .change(session.map(), id, touchpoint -> {
                    Touchpoint moved = Touchpoint.PLACE.write().apply(touchpoint, place);
                    session.log(new What(
                            Subject.TOUCHPOINT,
                            id,
                            Touchpoint.PLACE.name(),
                            Touchpoint.PLACE.text(touchpoint),
                            Touchpoint.PLACE.text(moved)));
                    return moved;
                })
                .orElseThrow(NotFound::new);
    }

    /** Moves a stage with its touchpoints. */
    public Written<Stage> moveStage(Viewer viewer, Id<JourneyMap> map, int id, Behind<Stage> behind) {
        return writer.edit(viewer, map, session -> {
            List<Stage> others = maps.whole(session.head()).stages().stream()
                    .filter(stage -> stage.id().value() != id)
                    .toList();
            String order = new Row<>(others, Stage::id, Stage::order)
                    .behind(
                            behind.neighbour(),
                            (tied, key) -> move(session, tied.id().value(), key));
            return move(session, id, order);
        });
    }

    private Stage move(MapWriter.Session session, int id, String order) {
        return maps.stages()
                .change(session.map(), id, stage -> {
                    Stage moved = Stage.ORDER.write().apply(stage, order);
                    session.log(new What(Subject.STAGE, id, Stage.ORDER.name(), stage.order(), order));
                    return moved;
                })
                .orElseThrow(NotFound::new);
    }

    /** Records in their order, without the one that is moved. */
    private record Row<R>(List<R> others, Function<R, Id<R>> id, Function<R, String> key) {

        /**
         * Gives the key right behind a neighbour, or at the beginning. What was put into the gap of a record that was away lies at the
         * same key as that one once it is back, so that nothing fits between them: whatever ties with the neighbour is moved up first.
         */
        String behind(@Nullable Id<R> neighbour, BiConsumer<R, String> move) {
            int place = neighbour == null ? 0 : others.stream().map(id).toList().indexOf(neighbour) + 1;
            if (neighbour != null && place == 0) {
                throw new Invalid("behind", Text.of("jm.problem.neighbour"));
            }
            String lower = place == 0 ? null : key.apply(others.get(place - 1));
            List<R> tied = others.stream()
                    .skip(place)
                    .takeWhile(next -> key.apply(next).equals(lower))
                    .toList();
            String upper = others.stream()
                    .skip((long) place + tied.size())
                    .map(key)
                    .findFirst()
                    .orElse(null);
            String found = OrderKey.between(lower, upper);
            String last = found;
            for (R next : tied) {
                last = OrderKey.between(last, upper);
                move.accept(next, last);
            }
            return found;
        }
    }

    /** Takes a stage off the map; its touchpoints count as not placed until it is put back. */
    public Written<Stage> removeStage(Viewer viewer, Id<JourneyMap> map, int id) {
        return remove(viewer, map, maps.stages(), new Removal<>(Subject.STAGE, id, Stage::name));
    }

    /** Takes a touchpoint off the map with all that hangs on it. */
    public Written<Touchpoint> removeTouchpoint(Viewer viewer, Id<JourneyMap> map, int id) {
        return remove(viewer, map, maps.touchpoints(), new Removal<>(Subject.TOUCHPOINT, id, t -> t.meeting()
                .name()));
    }

    /** What is taken off, and the name under which the log remembers it. */
    public record Removal<R>(Subject subject, int id, Function<R, String> name) {}

    /** Takes any record off its shelf; throws {@link NotFound}. */
    public <R> Written<R> remove(Viewer viewer, Id<JourneyMap> map, Shelf<R> shelf, Removal<R> removal) {
        return writer.edit(viewer, map, session -> {
            R removed = shelf.remove(map, removal.id()).orElseThrow(NotFound::new);
            session.log(
                    What.removed(removal.subject(), removal.id(), removal.name().apply(removed)));
            return removed;
        });
    }
}
