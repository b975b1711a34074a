package org.journeymaps.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.map.Owned;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.InMemoryRows;

/** Journey maps in memory. */
public final class InMemoryJourneyMaps implements JourneyMaps {
    private final InMemoryRows<MapHead> heads = new InMemoryRows<>();
    private final InMemoryRows<Owned<Stage>> stages = new InMemoryRows<>();
    private final InMemoryRows<Owned<Touchpoint>> touchpoints = new InMemoryRows<>();
    private final InMemoryRows<Owned<Experience>> experiences = new InMemoryRows<>();
    private final InMemoryRows<Owned<Message>> messages = new InMemoryRows<>();

    /** Everything that a transaction takes back. */
    public List<InMemoryRows<?>> tables() {
        return List.of(heads, stages, touchpoints, experiences, messages);
    }

    @Override
    public Optional<MapHead> head(Id<JourneyMap> id) {
        return heads.all().filter(head -> head.id().equals(id)).findFirst();
    }

    @Override
    public List<MapHead> heads(List<Id<JourneyMap>> ids) {
        return heads.all().filter(head -> ids.contains(head.id())).toList();
    }

    @Override
    public List<MapHead> all() {
        return heads.all().toList();
    }

    @Override
    public List<MapHead> inProject(long projectId) {
        return present(projectId).filter(head -> !head.isTemplate()).toList();
    }

    @Override
    public List<MapHead> templatesIn(long projectId) {
        return present(projectId).filter(MapHead::isTemplate).toList();
    }

    private Stream<MapHead> present(long projectId) {
        return home(projectId)
                .filter(head -> head.admission().removal() == null)
                .sorted(MapHead.BY_NAME);
    }

    @Override
    public int countIn(long projectId) {
        return inProject(projectId).size();
    }

    @Override
    public List<MapHead> removedIn(long projectId) {
        return home(projectId)
                .filter(head -> head.admission().removal() != null)
                .toList();
    }

    private Stream<MapHead> home(long projectId) {
        return heads.all().filter(head -> head.projectId() == projectId);
    }

    @Override
    public JourneyMap whole(MapHead head) {
        List<Stage> ordered =
                of(head, stages).sorted(Comparator.comparing(Stage::order)).toList();
        List<Id<Stage>> places = ordered.stream().map(Stage::id).toList();
        Comparator<Touchpoint> met = Comparator.comparing((Touchpoint touchpoint) -> {
            int place = places.indexOf(touchpoint.place().stage());
            return place < 0 ? places.size() : place;
        });
        return new JourneyMap(
                head,
                ordered,
                of(head, touchpoints)
                        .sorted(met.thenComparing(
                                touchpoint -> touchpoint.place().order()))
                        .toList(),
                of(head, experiences).filter(one -> one.persona() == null).toList(),
                of(head, experiences).filter(one -> one.persona() != null).toList(),
                of(head, messages).toList());
    }

    private static <R> Stream<R> of(MapHead head, InMemoryRows<Owned<R>> rows) {
        return rows.all().filter(row -> row.map().equals(head.id())).map(Owned::record);
    }

    @Override
    public List<JourneyMap> whole(List<MapHead> all) {
        return all.stream().map(this::whole).toList();
    }

    @Override
    public List<Spot> spots(List<Id<JourneyMap>> maps, List<Id<Touchpoint>> wanted) {
        return whole(heads(maps)).stream()
                .flatMap(map -> map.touchpoints().stream()
                        .filter(touchpoint -> wanted.contains(touchpoint.id()))
                        .map(touchpoint -> spot(map, touchpoint)))
                .toList();
    }

    @Override
    public List<Met> met(List<Id<Touchpoint>> wanted) {
        return touchpoints
                .all()
                .map(Owned::record)
                .filter(one -> wanted.contains(one.id()))
                .map(one -> new Met(one.id(), one.place().stage(), one.meeting().channel()))
                .toList();
    }

    @Override
    public Map<Id<Stage>, Period> periods(List<Id<Stage>> wanted) {
        return stages.all()
                .map(Owned::record)
                .filter(one -> wanted.contains(one.id()))
                .collect(Collectors.toMap(Stage::id, Stage::period));
    }

    @Override
    public List<Id<Touchpoint>> touchpointsOn(List<Id<JourneyMap>> maps) {
        return touchpoints
                .all()
                .filter(row -> maps.contains(row.map()))
                .map(row -> row.record().id())
                .toList();
    }

    private static Spot spot(JourneyMap map, Touchpoint touchpoint) {
        return new Spot(
                touchpoint.id(),
                map.touchpoints().indexOf(touchpoint) + 1,
                touchpoint.meeting().name(),
                map.stages().stream()
                        .filter(stage -> stage.id().equals(touchpoint.place().stage()))
                        .map(Stage::name)
                        .findFirst()
                        .orElse(null),
                map.experiences().stream()
                        .filter(experience -> experience.touchpoint().equals(touchpoint.id()))
                        .findFirst()
                        .orElse(null),
                touchpoint.support().guidance());
    }

    @Override
    public Id<JourneyMap> add(long projectId, MapText text, String ownerKey) {
        return new Id<>(heads.add(id -> new MapHead(new Id<>(id), projectId, text, ownerKey, 0)));
    }

    @Override
    public Id<Stage> addStage(Id<JourneyMap> map, String name, Period period, String order) {
        return new Id<>(stages.add(id -> new Owned<>(map, new Stage(new Id<>(id), name, period, order))));
    }

    @Override
    public Id<Touchpoint> addTouchpoint(Id<JourneyMap> map, Touchpoint touchpoint) {
        return new Id<>(touchpoints.add(id -> new Owned<>(map, touchpoint.withId(new Id<>(id)))));
    }

    @Override
    public List<Id<Stage>> addStages(Id<JourneyMap> map, List<Stage> all) {
        return all.stream()
                .map(stage -> new Id<Stage>(stages.add(id -> new Owned<>(
                        map, new Stage(new Id<>(id), stage.name(), stage.period(), stage.order(), stage.aim())))))
                .toList();
    }

    @Override
    public List<Id<Touchpoint>> addTouchpoints(Id<JourneyMap> map, List<Touchpoint> all) {
        return all.stream().map(touchpoint -> addTouchpoint(map, touchpoint)).toList();
    }

    @Override
    public void addExperiences(Id<JourneyMap> map, List<Experience> all) {
        all.forEach(experience -> experiences.add(id -> new Owned<>(map, experience)));
    }

    @Override
    public List<Id<Message>> addMessages(Id<JourneyMap> map, List<Message> all) {
        return all.stream()
                .map(said -> new Id<Message>(messages.add(id ->
                        new Owned<>(map, new Message(new Id<>(id), said.touchpoint(), said.text(), said.promise())))))
                .toList();
    }

    @Override
    public Optional<Claim> claimInTurn(Id<JourneyMap> id) {
        return claim(id);
    }

    @Override
    public Optional<Claim> claim(Id<JourneyMap> id) {
        return head(id).map(head -> new Claim() {
            @Override
            public MapHead head() {
                return head;
            }

            @Override
            public void advance(int revision) {
                heads.change(id.value(), row -> true, row -> at(row, revision));
            }
        });
    }

    private static MapHead at(MapHead head, int revision) {
        return new MapHead(
                head.id(), head.projectId(), head.text(), head.state(), head.ownerKey(), revision, head.admission());
    }

    @Override
    public Editable<MapHead> heads() {
        return (map, id, rule) -> head(map).map(rule).map(changed -> {
            heads.change(map.value(), row -> true, row -> changed(row, changed));
            return changed;
        });
    }

    /** The rule may have moved the map on, so that all but the revision is taken from what it gave. */
    private static MapHead changed(MapHead head, MapHead changed) {
        return new MapHead(
                head.id(),
                head.projectId(),
                changed.text(),
                changed.state(),
                changed.ownerKey(),
                head.revision(),
                changed.admission());
    }

    @Override
    public void settle(long projectId, ProjectSettings settings) {
        home(projectId)
                .forEach(map -> heads.change(
                        map.id().value(),
                        row -> true,
                        row -> row.with(row.admission().with(settings))));
    }

    @Override
    public Shelf<Stage> stages() {
        return Owned.shelf(stages);
    }

    @Override
    public Shelf<Touchpoint> touchpoints() {
        return Owned.shelf(touchpoints);
    }

    @Override
    public Shelf<Message> messages() {
        return Owned.shelf(messages);
    }

    @Override
    public Editable<Experience> experiences() {
        return (map, touchpoint, rule) -> change(map, Experience.nothing(new Id<>(touchpoint), null), rule);
    }

    @Override
    public Editable<Experience> experiencesOf(int persona) {
        return (map, touchpoint, rule) -> change(map, Experience.nothing(new Id<>(touchpoint), persona), rule);
    }

    private Optional<Experience> change(Id<JourneyMap> map, Experience none, UnaryOperator<Experience> rule) {
        boolean known = touchpoints
                .all()
                .anyMatch(row -> row.map().equals(map) && row.record().id().equals(none.touchpoint()));
        if (!known) {
            return Optional.empty();
        }
        Predicate<Experience> same =
                one -> one.touchpoint().equals(none.touchpoint()) && Objects.equals(one.persona(), none.persona());
        Experience before =
                experiences.all().map(Owned::record).filter(same).findFirst().orElse(none);
        Experience changed = rule.apply(before);
        if (!changed.equals(before)) {
            experiences.remove(row -> same.test(row.record()));
            addExperiences(map, List.of(changed));
        }
        return Optional.of(changed);
    }
}
