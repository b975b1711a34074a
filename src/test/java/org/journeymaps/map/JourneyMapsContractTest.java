package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.model.Aim;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Editable;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.model.Focus;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Marks;
import org.journeymaps.model.Message;
import org.journeymaps.model.OwnLanes;
import org.journeymaps.model.Period;
import org.journeymaps.model.Promise;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.problem.Invalid;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.junit.Test;

/** What {@link JourneyMaps} promises. */
public class JourneyMapsContractTest extends StorageContract {
    private static final String HOSTILE =
            "<script>alert(1)</script> ' \" ; -- \\ % _ ${x} \u00e6\u00f8\u00e5 \ud83d\ude80\n\ttwo";

    public JourneyMapsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void listsTheTouchpointsThatAreOnTheMap() {
        StoredMap map = aMap().inProject(projectId)
                .with(stage("A").with(touchpoint("Orders"), touchpoint("Waits")))
                .withUnplaced(touchpoint("Asks"))
                .storedIn(storage);
        int waits = map.touchpoint("Waits").id().value();

        storage.maps().touchpoints().remove(map.id(), waits);

        assertThat(storage.maps().touchpointsOn(List.of(map.id())))
                .containsExactlyInAnyOrder(
                        map.touchpoint("Orders").id(), map.touchpoint("Asks").id());
    }

    @Test
    public void keepsTheHeadOfAMap() {
        MapText text = new MapText(HOSTILE, "a new employee", "x".repeat(4000));

        Id<JourneyMap> id = storage.maps().add(projectId, text, "po");

        assertThat(storage.maps().head(id)).contains(new MapHead(id, projectId, text, "po", 0));
    }

    @Test
    public void keepsAHeadWithoutWordsThatMayBeMissing() {
        MapText text = new MapText("x".repeat(255), null, null);

        Id<JourneyMap> id = storage.maps().add(projectId, text, "po");

        assertThat(storage.maps().head(id).orElseThrow().text()).isEqualTo(text);
    }

    @Test
    public void findsNothingUnderANumberThatIsNotThere() {
        assertThat(storage.maps().head(new Id<>(987_654))).isEmpty();
        assertThat(storage.maps().claim(new Id<>(987_654))).isEmpty();
        assertThat(storage.maps().claimInTurn(new Id<>(987_654))).isEmpty();
        assertThat(storage.maps().heads(List.of(new Id<>(987_654)))).isEmpty();
        assertThat(storage.maps().heads(List.of())).isEmpty();
        assertThat(storage.maps().whole(List.of())).isEmpty();
        assertThat(storage.maps().inProject(projectId)).isEmpty();
    }

    @Test
    public void listsTheMapsOfOneProjectByName() {
        aMap().named("onboarding").inProject(projectId).storedIn(storage);
        aMap().named("Laptop").inProject(projectId).storedIn(storage);
        aMap().named("Zebra").inProject(projectId).storedIn(storage);
        aMap().named("Another project's").inProject(projectId + 1_000_000).storedIn(storage);

        assertThat(storage.maps().inProject(projectId))
                .extracting(head -> head.text().name())
                .containsExactly("Laptop", "onboarding", "Zebra");
    }

    @Test
    public void keepsEveryFieldOfATouchpoint() {
        Id<JourneyMap> map = emptyMap();
        Id<Stage> stage = storage.maps().addStage(map, "A", Period.BEFORE, "V");
        Touchpoint full = full(stage);

        Id<Touchpoint> id = storage.maps().addTouchpoint(map, full);

        assertThat(whole(map).touchpoints()).containsExactly(full.withId(id));
    }

    @Test
    public void keepsATouchpointThatSaysNothingButItsName() {
        Id<JourneyMap> map = emptyMap();
        Touchpoint bare = bare("Waits", null, "V");

        Id<Touchpoint> id = storage.maps().addTouchpoint(map, bare);

        assertThat(whole(map).touchpoints()).containsExactly(bare.withId(id));
    }

    @Test
    public void ordersStagesAndTouchpointsByTheirKeysAsJavaComparesThem() {
        Id<JourneyMap> map = emptyMap();
        Id<Stage> last = storage.maps().addStage(map, "last", Period.AFTER, "a");
        Id<Stage> first = storage.maps().addStage(map, "first", Period.BEFORE, "Z");
        storage.maps().addTouchpoint(map, bare("unplaced", null, "1"));
        storage.maps().addTouchpoint(map, bare("4", last, "1"));
        storage.maps().addTouchpoint(map, bare("3", first, "aV"));
        storage.maps().addTouchpoint(map, bare("1", first, "ZV"));
        storage.maps().addTouchpoint(map, bare("2", first, "a"));

        assertThat(whole(map).stages()).extracting(Stage::name).containsExactly("first", "last");
        assertThat(whole(map).touchpoints())
                .extracting(touchpoint -> touchpoint.meeting().name())
                .containsExactly("1", "2", "3", "4", "unplaced");
    }

    @Test
    public void keepsAnExperienceWithItsFeelingsInOrder() {
        Id<JourneyMap> map = emptyMap();
        Id<Touchpoint> touchpoint = storage.maps().addTouchpoint(map, bare("Waits", null, "V"));
        Experience experience = new Experience(touchpoint, HOSTILE, new Emotion(1), new Emotion(-4), List.of(9, 3, 7));

        storage.maps().addExperiences(map, List.of(experience));

        assertThat(whole(map).experiences()).containsExactly(experience);
    }

    @Test
    public void keepsMessagesInTheOrderInWhichTheyWereAdded() {
        Id<JourneyMap> map = emptyMap();
        Id<Touchpoint> touchpoint = storage.maps().addTouchpoint(map, bare("Waits", null, "V"));

        Message two = new Message(new Id<>(0), touchpoint, "Two days", Promise.BROKEN);
        storage.maps()
                .addMessages(
                        map, List.of(two, new Message(new Id<>(0), touchpoint, "x".repeat(4000), Promise.UNKNOWN)));

        assertThat(whole(map).messages()).extracting(Message::promise).containsExactly(Promise.BROKEN, Promise.UNKNOWN);
        assertThat(whole(map).messages()).extracting(Message::touchpoint).containsOnly(touchpoint);
        assertThat(whole(map).messages().get(1).text()).hasSize(4000);
    }

    @Test
    public void addsManyAtOnceAndTellsWhichIsWhich() {
        Id<JourneyMap> map = emptyMap();
        storage.maps().addStage(map, "there already", Period.BEFORE, "A");
        storage.maps().addTouchpoint(map, bare("there already", null, "A"));

        List<Id<Stage>> stages = storage.maps()
                .addStages(
                        map,
                        List.of(
                                new Stage(new Id<>(0), "second", Period.AFTER, "Z", AIM),
                                new Stage(new Id<>(0), "first", Period.DURING, "V")));
        List<Id<Touchpoint>> touchpoints = storage.maps()
                .addTouchpoints(map, List.of(bare("b", stages.get(0), "1"), full(stages.get(1)), bare("c", null, "B")));

        assertThat(whole(map).stages())
                .contains(
                        new Stage(stages.get(0), "second", Period.AFTER, "Z", AIM),
                        new Stage(stages.get(1), "first", Period.DURING, "V"))
                .hasSize(3);
        assertThat(whole(map).touchpoints())
                .contains(
                        bare("b", stages.get(0), "1").withId(touchpoints.get(0)),
                        full(stages.get(1)).withId(touchpoints.get(1)),
                        bare("c", null, "B").withId(touchpoints.get(2)))
                .hasSize(4);
        assertThat(storage.maps().addStages(map, List.of())).isEmpty();
        assertThat(storage.maps().addTouchpoints(map, List.of())).isEmpty();
    }

    @Test
    public void keepsSeveralMapsApart() {
        StoredMap one = laptop();
        StoredMap other = aMap().inProject(projectId)
                .with(stage("B").with(touchpoint("Pays").experiencing(1)))
                .storedIn(storage);

        List<JourneyMap> maps = storage.maps().whole(List.of(other.head(), one.head()));

        assertThat(maps).containsExactly(other.whole(), one.whole());
        assertThat(maps.get(0).touchpoints()).hasSize(1);
        assertThat(maps.get(1).touchpoints()).hasSize(2);
        assertThat(storage.maps().heads(List.of(one.id(), other.id())))
                .containsExactlyInAnyOrder(one.head(), other.head());
    }

    @Test
    public void advancesTheRevisionAndNothingElse() {
        StoredMap map = laptop();
        MapHead before = map.head();

        JourneyMaps.Claim claim = storage.maps().claim(map.id()).orElseThrow();
        claim.advance(7);

        assertThat(claim.head()).isEqualTo(before);
        assertThat(map.head())
                .isEqualTo(new MapHead(before.id(), before.projectId(), before.text(), before.ownerKey(), 7));
    }

    @Test
    public void clearsFieldsThatMayBeMissing() {
        StoredMap map = laptop();
        int touchpoint = map.touchpoint("Waits").id().value();

        change(storage.maps().touchpoints(), map, touchpoint, Touchpoint.FIELDS, "waitingMinutes", 5);
        change(storage.maps().touchpoints(), map, touchpoint, Touchpoint.FIELDS, "waitingMinutes", null);
        change(storage.maps().experiences(), map, touchpoint, Experience.FIELDS, "thoughts", null);
        change(storage.maps().experiences(), map, touchpoint, Experience.FIELDS, "experienced", null);

        assertThat(map.touchpoint("Waits").customer().waitingMinutes()).isNull();
        assertThat(map.experience(new Id<>(touchpoint)))
                .contains(new Experience(new Id<>(touchpoint), null, new Emotion(0), null, List.of(5, 4)));
    }

    @Test
    public void beginsAnExperienceWhereThereIsNone() {
        StoredMap map = laptop();
        Id<Touchpoint> orders = map.touchpoint("Orders").id();

        change(storage.maps().experiences(), map, orders.value(), Experience.FIELDS, "thoughts", "Well");

        assertThat(map.experience(orders)).contains(new Experience(orders, "Well", null, null, List.of()));
    }

    @Test
    public void beginsNoExperienceThatSaysNothing() {
        StoredMap map = laptop();
        Id<Touchpoint> orders = map.touchpoint("Orders").id();

        change(storage.maps().experiences(), map, orders.value(), Experience.FIELDS, "thoughts", null);

        assertThat(map.experience(orders)).isEmpty();
    }

    @Test
    public void findsNoRecordOfAnotherMap() {
        StoredMap map = laptop();
        Id<JourneyMap> other = emptyMap();
        int touchpoint = map.touchpoint("Waits").id().value();

        assertThat(storage.maps().stages().change(other, map.stage("A").id().value(), unreachable()))
                .isEmpty();
        assertThat(storage.maps().touchpoints().change(other, touchpoint, unreachable()))
                .isEmpty();
        assertThat(storage.maps().experiences().change(other, touchpoint, unreachable()))
                .isEmpty();
        assertThat(storage.maps().experiences().change(map.id(), 987_654, unreachable()))
                .isEmpty();
        assertThat(storage.maps().heads().change(new Id<>(987_654), 987_654, unreachable()))
                .isEmpty();
    }

    @Test
    public void leavesARecordAsItWasWhenTheRuleRefuses() {
        StoredMap map = laptop();
        JourneyMap before = map.whole();

        assertThatThrownBy(() -> storage.transactions().write(() -> storage.maps()
                        .touchpoints()
                        .change(map.id(), map.touchpoint("Waits").id().value(), touchpoint -> {
                            throw new IllegalStateException("refused");
                        })))
                .hasMessageContaining("refused");

        assertThat(map.whole()).isEqualTo(before);
    }

    private StoredMap laptop() {
        return aMap().inProject(projectId)
                .with(stage("A")
                        .with(
                                touchpoint("Orders"),
                                touchpoint("Waits")
                                        .thinking("Why?")
                                        .expecting(0)
                                        .experiencing(-2)
                                        .feeling(5)
                                        .feeling(4)
                                        .promising("Two days")))
                .storedIn(storage);
    }

    private Id<JourneyMap> emptyMap() {
        return storage.maps().add(projectId, new MapText("Empty", null, null), "po");
    }

    private JourneyMap whole(Id<JourneyMap> map) {
        return storage.maps().whole(storage.maps().head(map).orElseThrow());
    }

    private static <R> UnaryOperator<R> unreachable() {
        return record -> {
            throw new AssertionError("found " + record);
        };
    }

    private <R> void change(Editable<R> store, StoredMap map, int id, Fields<R> fields, String name, Object value) {
        Field<R> field = fields.named(name);
        Object checked = field.rule().check(name, value);
        R changed = store.change(map.id(), id, record -> field.write().apply(record, checked))
                .orElseThrow();
        assertThat(field.read().apply(changed)).isEqualTo(checked);
    }

    private static final Aim AIM = new Aim("To know", "No calls", new Person("po"));

    private static Touchpoint full(Id<Stage> stage) {
        return new Touchpoint(
                new Id<>(0),
                new Touchpoint.Place(stage, "V"),
                new Touchpoint.Meeting("Waits", HOSTILE, 1, 2, "At noon"),
                new Touchpoint.CustomerSide("g".repeat(4000), "acts", 4590),
                new Touchpoint.CompanySide("front", "b".repeat(4000), "The portal", 3, new Person("po"), "The shop"),
                new Touchpoint.Support("Listen " + HOSTILE, "May approve", true),
                new Marks(4, true, true, false, true, true),
                OwnLanes.of("1 " + HOSTILE, null, "3", "4", "5"));
    }

    private static Touchpoint bare(String name, Id<Stage> stage, String order) {
        return Touchpoint.named(name, new Touchpoint.Place(stage, order));
    }

    /** Something for every rule, so that each field finds a value to take. */
    private static final List<Object> VALUES =
            List.of("archived", "after", "industry", "a text", true, 3, -1.5, false, "loyalty", "2026-07-01");

    private static <R> Object another(Field<R> field, R record) {
        return VALUES.stream()
                .flatMap(sent -> {
                    try {
                        return Stream.ofNullable(field.rule().check(field.name(), sent));
                    } catch (Invalid refused) {
                        return Stream.empty();
                    }
                })
                .filter(value -> !value.equals(field.read().apply(record)))
                .findFirst()
                .orElseThrow();
    }

    /** Changes every field of a record; gives the record as it must be stored. */
    private <R> R changeAll(Id<JourneyMap> map, Fields<R> fields, Editable<R> store, int id) {
        return fields.all().stream()
                .map(field -> store.change(map, id, record -> field.write().apply(record, another(field, record)))
                        .orElseThrow())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    public void storesAnEditOfAnyField() {
        StoredMap map = laptop();
        JourneyMaps maps = storage.maps();
        int stage = map.stage("A").id().value();
        int touchpoint = map.touchpoint("Waits").id().value();

        maps.heads().change(map.id(), map.id().value(), one -> MapHead.PERSONAS
                .write()
                .apply(one, List.of(7, 3)));
        Focus focus = new Focus(Anchor.stage(new Id<>(stage)), true);
        maps.heads()
                .change(map.id(), map.id().value(), one -> MapHead.FOCUS.write().apply(one, focus));
        MapHead head =
                changeAll(map.id(), MapHead.FIELDS, maps.heads(), map.id().value());
        changeAll(map.id(), Experience.OF_PERSONAS, maps.experiencesOf(7), touchpoint);
        Experience ofPersona = maps.experiencesOf(7)
                .change(map.id(), touchpoint, felt -> Experience.FEELINGS
                        .write()
                        .apply(felt, List.of(new Feeling(3, true, HOSTILE), new Feeling(4))))
                .orElseThrow();
        Stage changedStage = changeAll(map.id(), Stage.FIELDS, maps.stages(), stage);
        Touchpoint changedTouchpoint = changeAll(map.id(), Touchpoint.FIELDS, maps.touchpoints(), touchpoint);
        Experience experience = changeAll(map.id(), Experience.FIELDS, maps.experiences(), touchpoint);

        assertThat(map.head()).isEqualTo(head);
        assertThat(map.whole().stages()).contains(changedStage);
        assertThat(map.whole().touchpoints()).contains(changedTouchpoint);
        assertThat(map.head().text().personas()).containsExactly(7, 3);
        assertThat(map.whole().focus()).isEqualTo(focus);
        assertThat(map.whole().ofPersonas()).containsExactly(ofPersona);
        assertThat(map.whole().experiences()).contains(experience);
    }
}
