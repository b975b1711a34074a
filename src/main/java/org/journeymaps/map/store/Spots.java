package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.journeymaps.map.Experience;
import org.journeymaps.map.Spot;
import org.journeymaps.map.Stage;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.RemovableRow;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Finds out where some touchpoints lie: of all others on their maps it reads only what numbers them (QP8). */
final class Spots {
    private final ActiveObjects ao;
    private final Object[] maps;
    private final Object[] touchpoints;

    /** Both lists must hold something. */
    Spots(ActiveObjects ao, List<Integer> maps, List<Integer> touchpoints) {
        this.ao = ao;
        this.maps = maps.toArray();
        this.touchpoints = touchpoints.toArray();
    }

    private record Lying(int id, int map, @Nullable Integer stage, String order, String name) {}

    List<Spot> read() {
        Map<Integer, Stage> stages = stages();
        Map<Integer, Experience> experiences = experiences();
        List<Integer> wanted =
                List.of(touchpoints).stream().map(Integer.class::cast).toList();
        List<Spot> spots = new ArrayList<>();
        for (List<Lying> ofMap : inOrder(stages).values()) {
            for (int i = 0; i < ofMap.size(); i++) {
                Lying found = ofMap.get(i);
                if (wanted.contains(found.id())) {
                    Stage stage = stages.get(found.stage());
                    spots.add(new Spot(
                            new Id<>(found.id()),
                            i + 1,
                            found.name(),
                            stage == null ? null : stage.name(),
                            experiences.get(found.id())));
                }
            }
        }
        return spots;
    }

    private Map<Integer, Stage> stages() {
        Query query = Query.select(StageRow.COLUMNS).where(Rows.in("MAP_ID", maps.length), maps);
        return Rows.read(ao, StageRow.class, query, row -> RemovableRow.isLive(row) ? MapRecords.stage(row) : null)
                .stream()
                .collect(Collectors.toMap(stage -> stage.id().value(), stage -> stage));
    }

    private Map<Integer, List<Lying>> inOrder(Map<Integer, Stage> stages) {
        Query query =
                Query.select("ID,MAP_ID,STAGE_ID,ORDER_KEY,NAME,REMOVED").where(Rows.in("MAP_ID", maps.length), maps);
        Comparator<@Nullable Stage> asMet = Comparator.nullsLast(Comparator.comparing(Stage::order));
        return Rows.read(ao, TouchpointRow.class, query, row -> RemovableRow.isLive(row) ? lying(row) : null).stream()
                .sorted(Comparator.comparing((Lying touchpoint) -> stages.get(touchpoint.stage()), asMet)
                        .thenComparing(Lying::order))
                .collect(Collectors.groupingBy(Lying::map));
    }

    private static Lying lying(TouchpointRow row) {
        return new Lying(row.getID(), row.getMapId(), row.getStageId(), row.getOrderKey(), row.getName());
    }

    private Map<Integer, Experience> experiences() {
        Map<Integer, List<Integer>> feelings = feelings();
        Query query =
                Query.select(ExperienceRow.COLUMNS).where(Rows.in("TOUCHPOINT_ID", touchpoints.length), touchpoints);
        return Rows.read(
                        ao,
                        ExperienceRow.class,
                        query,
                        row -> MapRecords.experience(row, feelings.getOrDefault(row.getTouchpointId(), List.of())))
                .stream()
                .collect(Collectors.toMap(
                        experience -> experience.touchpoint().value(), experience -> experience, (one, other) -> one));
    }

    private Map<Integer, List<Integer>> feelings() {
        List<Object> values = new ArrayList<>(List.of(maps));
        values.addAll(List.of(touchpoints));
        Query query = Query.select(FeelingRow.COLUMNS)
                .where(
                        Rows.in("MAP_ID", maps.length) + " AND " + Rows.in("TOUCHPOINT_ID", touchpoints.length),
                        values.toArray())
                .order("ID");
        Map<Integer, List<Integer>> feelings = new HashMap<>();
        ao.stream(FeelingRow.class, query, row -> feelings.computeIfAbsent(
                        row.getTouchpointId(), first -> new ArrayList<>())
                .add(row.getTermId()));
        return feelings;
    }
}
