package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.log.Change;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.model.OrderKey;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.platform.Id;

/** Builds a map that reads like one: {@code aMap().with(stage("Day one").with(touchpoint("Waits").hurting("No news", 5)))}. */
public final class MapBuilder {
    private final List<StageBuilder> stages = new ArrayList<>();
    private final List<TouchpointBuilder> tray = new ArrayList<>();
    private MapText text = new MapText("New employee gets a laptop", null, null);
    private long projectId = 10_000;
    private String owner = "po";

    public static MapBuilder aMap() {
        return new MapBuilder();
    }

    public static StageBuilder stage(String name) {
        return new StageBuilder(name);
    }

    public static TouchpointBuilder touchpoint(String name) {
        return new TouchpointBuilder(name);
    }

    public MapBuilder named(String name) {
        text = new MapText(name, text.perspective(), text.desiredExperience());
        return this;
    }

    public MapBuilder inProject(long id) {
        projectId = id;
        return this;
    }

    public MapBuilder ownedBy(String user) {
        owner = user;
        return this;
    }

    public MapBuilder with(StageBuilder... more) {
        stages.addAll(List.of(more));
        return this;
    }

    public MapBuilder withUnplaced(TouchpointBuilder... more) {
        tray.addAll(List.of(more));
        return this;
    }

    /** Stores the map at revision 1. */
    public StoredMap storedIn(Storage storage) {
        return storage.transactions().write(() -> {
            Id<JourneyMap> map = storage.maps().add(projectId, text, owner);
            List<String> order = OrderKey.sequence(stages.size());
            for (int i = 0; i < stages.size(); i++) {
                stages.get(i).storeIn(storage, map, order.get(i));
            }
            storeAll(storage, map, null, tray);
            Change.What what = Change.What.created(Change.Subject.MAP, map.value(), text.name());
            storage.changes().append(new Change(map, 1, owner, World.NOW, what, null));
            storage.maps().claim(map).orElseThrow().advance(1);
            return new StoredMap(storage, map);
        });
    }

    private static void storeAll(Storage storage, Id<JourneyMap> map, Id<Stage> stage, List<TouchpointBuilder> all) {
        List<String> order = OrderKey.sequence(all.size());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).storeIn(storage, map, stage, order.get(i));
        }
    }

    /** A stage of the map, in the period "during" unless said otherwise. */
    public static final class StageBuilder {
        private final String name;
        private final List<TouchpointBuilder> touchpoints = new ArrayList<>();
        private Period period = Period.DURING;

        private StageBuilder(String name) {
            this.name = name;
        }

        public StageBuilder lying(Period when) {
            period = when;
            return this;
        }

        public StageBuilder with(TouchpointBuilder... more) {
            touchpoints.addAll(List.of(more));
            return this;
        }

        private void storeIn(Storage storage, Id<JourneyMap> map, String order) {
            storeAll(storage, map, storage.maps().addStage(map, name, period, order), touchpoints);
        }
    }
}
