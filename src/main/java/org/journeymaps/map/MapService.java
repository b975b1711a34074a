package org.journeymaps.map;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.journeymaps.access.MapAccess;
import org.journeymaps.field.Fields;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Editable;
import org.journeymaps.model.Focus;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.OrderKey;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The use cases of a map itself: create it, extend it, edit it in place. */
public final class MapService {
    private static final Fields<MapHead> FOCUS = new Fields<>(List.of(MapHead.FOCUS));
    private static final List<Period> BY_POSITION = List.of(Period.BEFORE, Period.DURING, Period.AFTER);

    private final MapAccess access;
    private final MapWriter writer;
    private final JourneyMaps maps;

    public MapService(MapAccess access, MapWriter writer, JourneyMaps maps) {
        this.access = access;
        this.writer = writer;
        this.maps = maps;
    }

    /** Creates a map with up to three named stages, one for each period (T07). */
    public Written<MapText> create(Viewer viewer, String projectKey, MapText text, List<String> stages) {
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        if (stages.size() > BY_POSITION.size()) {
            throw new Invalid("stages", Text.of("jm.problem.toomany", stages.size(), BY_POSITION.size()));
        }
        List<String> names = stages.stream()
                .map(name -> Stage.FIELDS.requiredText("name", name))
                .toList();
        return writer.create(viewer, project.id(), text, session -> {
            List<String> order = OrderKey.sequence(names.size());
            for (int i = 0; i < names.size(); i++) {
                maps.addStage(session.map(), names.get(i), BY_POSITION.get(i), order.get(i));
            }
            session.log(What.created(Subject.MAP, session.map().value(), text.name()));
            return text;
        });
    }

    public Written<MapHead> changeMap(Viewer viewer, Id<JourneyMap> map, int seen, Map<String, ?> values) {
        Editable<MapHead> heads =
                (of, id, rule) -> maps.heads().change(of, id, head -> head.becoming(rule.apply(head)));
        var target = new FieldEdit.Target<>(Subject.MAP, MapHead.FIELDS, heads);
        return new FieldEdit<>(target, map.value(), seen, values).apply(writer, viewer, map);
    }

    /**
     * Chooses what is worked on, a stage or a touchpoint of the map, says that it is done, or gives it up (T20); throws
     * {@link Invalid} for what is not on the map.
     */
    public Written<MapHead> focus(Viewer viewer, Id<JourneyMap> map, int seen, @Nullable Object on) {
        var target = new FieldEdit.Target<>(Subject.MAP, FOCUS, maps.heads());
        var edit = new FieldEdit<>(target, map.value(), seen, Collections.singletonMap(MapHead.FOCUS.name(), on));
        return writer.edit(viewer, map, session -> {
            MapHead changed = edit.within(session);
            Focus focus = changed.state().use().focus();
            if (focus != null && !isOn(map, focus.on())) {
                throw new Invalid(MapHead.FOCUS.name(), Text.of("jm.problem.focus"));
            }
            return changed;
        });
    }

    private boolean isOn(Id<JourneyMap> map, Anchor anchor) {
        return maps.has(map, anchor);
    }

    public Written<Stage> changeStage(Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ?> values) {
        var target = new FieldEdit.Target<>(Subject.STAGE, Stage.FIELDS, maps.stages());
        return new FieldEdit<>(target, id, seen, values).apply(writer, viewer, map);
    }

    public Written<Touchpoint> changeTouchpoint(
            Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ?> values) {
        var target = new FieldEdit.Target<>(Subject.TOUCHPOINT, Touchpoint.FIELDS, maps.touchpoints());
        return new FieldEdit<>(target, id, seen, values).apply(writer, viewer, map);
    }

    /** Adds a stage after the last one. */
    public Written<Stage> addStage(Viewer viewer, Id<JourneyMap> map, String name, Period period) {
        return writer.edit(viewer, map, session -> {
            List<Stage> stages = maps.whole(session.head()).stages();
            String last =
                    stages.isEmpty() ? null : stages.get(stages.size() - 1).order();
            String order = OrderKey.after(last);
            Id<Stage> id = maps.addStage(map, name, period, order);
            session.log(What.created(Subject.STAGE, id.value(), name));
            return new Stage(id, name, period, order);
        });
    }

    /** Adds a touchpoint at the end of a stage, or to those not placed yet. */
    public Written<Touchpoint> addTouchpoint(
            Viewer viewer, Id<JourneyMap> map, @Nullable Id<Stage> stage, String name) {
        return writer.edit(viewer, map, session -> {
            JourneyMap whole = maps.whole(session.head());
            if (stage != null && whole.stages().stream().noneMatch(s -> s.id().equals(stage))) {
                throw new NotFound();
            }
            Touchpoint touchpoint =
                    Touchpoint.named(name, new Touchpoint.Place(stage, OrderKey.after(last(whole, stage))));
            Id<Touchpoint> id = maps.addTouchpoint(map, touchpoint);
            session.log(What.created(Subject.TOUCHPOINT, id.value(), name));
            return touchpoint.withId(id);
        });
    }

    private static @Nullable String last(JourneyMap map, @Nullable Id<Stage> stage) {
        return map.touchpoints().stream()
                .filter(t -> java.util.Objects.equals(t.place().stage(), stage))
                .map(t -> t.place().order())
                .reduce(null, (first, second) -> second);
    }
}
