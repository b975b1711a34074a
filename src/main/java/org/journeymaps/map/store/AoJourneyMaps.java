package org.journeymaps.map.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.model.Editable;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Message;
import org.journeymaps.model.Period;
import org.journeymaps.model.Shelf;
import org.journeymaps.model.Spot;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;

/** Journey maps in Active Objects: one indexed statement per table for whole maps, plain ids instead of references. */
public final class AoJourneyMaps implements JourneyMaps {
    private final ActiveObjects ao;
    private final MapEdits edits;
    private final Experiences experiences;

    public AoJourneyMaps(ActiveObjects ao) {
        this.ao = ao;
        this.edits = new MapEdits(ao);
        this.experiences = new Experiences(ao);
    }

    @Override
    public Optional<MapHead> head(Id<JourneyMap> id) {
        return MapHeads.where(ao, "ID = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<MapHead> heads(List<Id<JourneyMap>> ids) {
        return MapHeads.of(ao, ids);
    }

    @Override
    public List<MapHead> all() {
        return MapHeads.all(ao);
    }

    @Override
    public List<MapHead> inProject(long projectId) {
        return MapHeads.where(ao, "PROJECT_ID = ? AND REMOVED_AT IS NULL AND TEMPLATE = ?", projectId, false);
    }

    @Override
    public List<MapHead> templatesIn(long projectId) {
        return MapHeads.where(ao, "PROJECT_ID = ? AND REMOVED_AT IS NULL AND TEMPLATE = ?", projectId, true);
    }

    @Override
    public int countIn(long projectId) {
        return ao.count(
                JourneyMapRow.class, "PROJECT_ID = ? AND REMOVED_AT IS NULL AND TEMPLATE = ?", projectId, false);
    }

    @Override
    public List<MapHead> removedIn(long projectId) {
        return MapHeads.where(ao, "PROJECT_ID = ? AND REMOVED_AT IS NOT NULL", projectId);
    }

    @Override
    public JourneyMap whole(MapHead head) {
        return whole(List.of(head)).get(0);
    }

    @Override
    public List<JourneyMap> whole(List<MapHead> heads) {
        MapRecords.Loaded loaded = new MapRecords.Loaded();
        List<Integer> maps = heads.stream().map(head -> head.id().value()).toList();
        read(StageRow.class, MapColumns.STAGE.names(), maps, loaded::add);
        read(TouchpointRow.class, MapColumns.TOUCHPOINT.names(), maps, loaded::add);
        read(ExperienceRow.class, MapColumns.EXPERIENCE.names(), maps, loaded::add);
        read(MessageRow.class, MapColumns.MESSAGE.names(), maps, loaded::add);
        return heads.stream().map(loaded::map).toList();
    }

    @Override
    public List<Spot> spots(List<Id<JourneyMap>> maps, List<Id<Touchpoint>> touchpoints) {
        return maps.isEmpty() || touchpoints.isEmpty()
                ? List.of()
                : new Spots(
                                ao,
                                maps.stream().map(Id::value).toList(),
                                touchpoints.stream().map(Id::value).toList())
                        .read();
    }

    @Override
    public List<Met> met(List<Id<Touchpoint>> touchpoints) {
        return new Whereabouts(ao).met(touchpoints);
    }

    @Override
    public Map<Id<Stage>, Period> periods(List<Id<Stage>> stages) {
        return new Whereabouts(ao).periods(stages);
    }

    @Override
    public List<Id<Touchpoint>> touchpointsOn(List<Id<JourneyMap>> maps) {
        return new Whereabouts(ao).touchpointsOn(maps);
    }

    private <R extends Entity> void read(Class<R> type, String columns, List<Integer> maps, Consumer<R> shelf) {
        Rows.readIn(ao, type, columns, new Rows.In("MAP_ID", maps), row -> {
            shelf.accept(row);
            return null;
        });
    }

    @Override
    public Id<JourneyMap> add(long projectId, MapText text, String ownerKey) {
        MapHead head = new MapHead(new Id<>(0), projectId, text, ownerKey, 0);
        Map<String, Object> others = Rows.values(
                "PROJECT_ID", projectId, "TEMPLATE", false, "OWNER_KEY", ownerKey, "REVISION", head.revision());
        return new Id<>(ao.create(JourneyMapRow.class, MapColumns.MAP.values(others, head))
                .getID());
    }

    @Override
    public Id<Stage> addStage(Id<JourneyMap> map, String name, Period period, String order) {
        Stage stage = new Stage(new Id<>(0), name, period, order);
        return new Id<>(ao.create(StageRow.class, MapRecords.values(map, stage)).getID());
    }

    @Override
    public List<Id<Stage>> addStages(Id<JourneyMap> map, List<Stage> stages) {
        Query ofMap = Query.select("ID,ORDER_KEY").where("MAP_ID = ?", map.value());
        List<Map<String, Object>> rows =
                stages.stream().map(stage -> MapRecords.values(map, stage)).toList();
        return ids(
                Rows.addAll(ao, StageRow.class, ofMap, new Rows.Witness<>("ORDER_KEY", StageRow::getOrderKey), rows));
    }

    @Override
    public Id<Touchpoint> addTouchpoint(Id<JourneyMap> map, Touchpoint touchpoint) {
        return new Id<>(ao.create(TouchpointRow.class, MapRecords.values(map, touchpoint))
                .getID());
    }

    @Override
    public List<Id<Touchpoint>> addTouchpoints(Id<JourneyMap> map, List<Touchpoint> touchpoints) {
        Query ofMap = Query.select("ID,NAME").where("MAP_ID = ?", map.value());
        List<Map<String, Object>> rows = touchpoints.stream()
                .map(touchpoint -> MapRecords.values(map, touchpoint))
                .toList();
        return ids(
                Rows.addAll(ao, TouchpointRow.class, ofMap, new Rows.Witness<>("NAME", TouchpointRow::getName), rows));
    }

    private static <R> List<Id<R>> ids(List<Integer> numbers) {
        return numbers.stream().map(Id<R>::new).toList();
    }

    @Override
    public void addExperiences(Id<JourneyMap> map, List<Experience> all) {
        experiences.add(map, all);
    }

    @Override
    public List<Id<Message>> addMessages(Id<JourneyMap> map, List<Message> messages) {
        Query ofMap = Query.select("ID,TOUCHPOINT_ID").where("MAP_ID = ?", map.value());
        Rows.Witness<MessageRow> witness = new Rows.Witness<>("TOUCHPOINT_ID", MessageRow::getTouchpointId);
        List<Map<String, Object>> rows = messages.stream()
                .map(message -> MapRecords.values(map, message))
                .toList();
        return ids(Rows.addAll(ao, MessageRow.class, ofMap, witness, rows));
    }

    @Override
    public Optional<Claim> claim(Id<JourneyMap> id) {
        return edits.claim(id);
    }

    @Override
    public Optional<Claim> claimInTurn(Id<JourneyMap> id) {
        return edits.claimInTurn(id);
    }

    @Override
    public Editable<MapHead> heads() {
        return edits::changeHead;
    }

    @Override
    public void settle(long projectId, ProjectSettings settings) {
        edits.settle(projectId, settings);
    }

    @Override
    public Shelf<Stage> stages() {
        return edits.stages();
    }

    @Override
    public Shelf<Touchpoint> touchpoints() {
        return edits.touchpoints();
    }

    @Override
    public Shelf<Message> messages() {
        return edits.messages();
    }

    @Override
    public Editable<Experience> experiences() {
        return experiences::change;
    }

    @Override
    public Editable<Experience> experiencesOf(int persona) {
        return (map, touchpoint, rule) -> experiences.change(map, persona, touchpoint, rule);
    }
}
