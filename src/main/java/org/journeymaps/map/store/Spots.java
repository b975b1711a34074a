package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Spot;
import org.journeymaps.model.Stage;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Finds out where some touchpoints lie: of all others on their maps it reads only what numbers them (QP8). */
final class Spots {
    private final ActiveObjects ao;
    private final List<Integer> maps;
    private final List<Integer> touchpoints;

    Spots(ActiveObjects ao, List<Integer> maps, List<Integer> touchpoints) {
        this.ao = ao;
        this.maps = maps;
        this.touchpoints = touchpoints;
    }

    private record Lying(int id, int map, @Nullable Integer stage, String order) {}

    private record Said(String name, @Nullable String guidance) {}

    List<Spot> read() {
        Map<Integer, Stage> stages = stages();
        Map<Integer, Experience> experiences = experiences();
        Map<Integer, Said> wanted = said();
        List<Spot> spots = new ArrayList<>();
        for (List<Lying> ofMap : inOrder(stages).values()) {
            for (int i = 0; i < ofMap.size(); i++) {
                Lying found = ofMap.get(i);
                Said said = wanted.get(found.id());
                if (said != null) {
                    Stage stage = stages.get(found.stage());
                    spots.add(new Spot(
                            new Id<>(found.id()),
                            i + 1,
                            said.name(),
                            stage == null ? null : stage.name(),
                            experiences.get(found.id()),
                            said.guidance()));
                }
            }
        }
        return spots;
    }

    private Map<Integer, Stage> stages() {
        return Rows.readIn(
                        ao,
                        StageRow.class,
                        MapColumns.STAGE.names(),
                        new Rows.In("MAP_ID", maps),
                        row -> RemovableRow.isLive(row) ? MapRecords.stage(row) : null)
                .stream()
                .collect(Collectors.toMap(stage -> stage.id().value(), stage -> stage));
    }

    private Map<Integer, List<Lying>> inOrder(Map<Integer, Stage> stages) {
        Comparator<@Nullable Stage> asMet = Comparator.nullsLast(Comparator.comparing(Stage::order)
                .thenComparing(stage -> stage.id().value()));
        return Rows.readIn(
                        ao,
                        TouchpointRow.class,
                        "ID,MAP_ID,STAGE_ID,ORDER_KEY,REMOVED",
                        new Rows.In("MAP_ID", maps),
                        row -> RemovableRow.isLive(row) ? lying(row) : null)
                .stream()
                .sorted(Comparator.comparing((Lying touchpoint) -> stages.get(touchpoint.stage()), asMet)
                        .thenComparing(Lying::order)
                        .thenComparing(Lying::id))
                .collect(Collectors.groupingBy(Lying::map));
    }

    private static Lying lying(TouchpointRow row) {
        return new Lying(row.getID(), row.getMapId(), row.getStageId(), row.getOrderKey());
    }

    /** Reads texts only of the touchpoints that are wanted, however many others their maps have. */
    private Map<Integer, Said> said() {
        Map<Integer, Said> said = new HashMap<>();
        Rows.readIn(
                ao,
                TouchpointRow.class,
                "ID,NAME,GUIDANCE",
                new Rows.In("ID", touchpoints),
                row -> said.put(row.getID(), new Said(row.getName(), row.getGuidance())));
        return said;
    }

    private Map<Integer, Experience> experiences() {
        return Rows.readIn(
                        ao,
                        ExperienceRow.class,
                        MapColumns.EXPERIENCE.names(),
                        new Rows.In("TOUCHPOINT_ID", touchpoints),
                        row -> row.getPersonaId() == null ? Experiences.of(row) : null)
                .stream()
                .collect(Collectors.toMap(
                        experience -> experience.touchpoint().value(), experience -> experience, (one, other) -> one));
    }
}
