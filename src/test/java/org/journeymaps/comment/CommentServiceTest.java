package org.journeymaps.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.history.HistoryFilter;
import org.journeymaps.log.Change;
import org.journeymaps.map.Limits;
import org.journeymaps.mapfile.MapFiles;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.search.SearchService;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** T25: people of several levels and specialists give their view of a part of the map, see each other's, and come to an end. */
public class CommentServiceTest extends StorageContract {
    private World world;
    private StoredMap map;
    private Id<Touchpoint> waits;
    private Anchor touchpoint;
    private Anchor pain;

    public CommentServiceTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Before
    public void open() {
        world = new World(storage);
        map = aMap().with(stage("A").with(touchpoint("Waits").hurting("Slow", 3)))
                .ownedBy("po")
                .storedIn(storage);
        waits = map.touchpoint("Waits").id();
        touchpoint = Anchor.touchpoint(waits);
        pain = new Anchor(Anchor.Kind.FINDING, map.finding("Slow").id().value());
    }

    private Comment say(Viewer viewer, Anchor anchor, String text, @Nullable Comment to) {
        return world.comments
                .write(viewer, map.id(), anchor, text, to == null ? null : to.id())
                .value();
    }

    private void change(Viewer viewer, Comment comment, Map<String, ?> values) {
        world.comments.change(viewer, map.id(), comment.id().value(), map.version(), values);
    }

    @Test
    public void keepsWhoSaidWhatAboutWhatAndWhen() {
        Comment why = say(World.CONTRIBUTOR, pain, "Why so slow?", null);

        assertThat(world.comments.list(World.VIEWER, map.id(), pain)).containsExactly(why);
        assertThat(why.by().author()).isEqualTo(new Person("agent"));
        assertThat(why.by().at()).isEqualTo(World.NOW);
        assertThat(world.comments.list(World.VIEWER, map.id(), touchpoint)).isEmpty();
    }

    @Test
    public void joinsAnAnswerToAnAnswerToTheComment() {
        Comment why = say(World.CONTRIBUTOR, touchpoint, "Why?", null);
        Comment because = say(World.OWNER, touchpoint, "Because", why);
        Comment indeed = say(World.CONTRIBUTOR, touchpoint, "Indeed", because);

        assertThat(indeed.replyTo()).isEqualTo(why.id());
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> say(World.OWNER, pain, "Elsewhere", why))
                .satisfies(
                        refused -> assertThat(refused.faults().get(0).field()).isEqualTo("replyTo"));
    }

    @Test
    public void countsOpenCommentsWithTheirAnswers() {
        Comment why = say(World.CONTRIBUTOR, touchpoint, "Why?", null);
        say(World.OWNER, touchpoint, "Because", why);
        say(World.OWNER, pain, "Who?", null);
        assertThat(storage.comments().open(map.id())).isEqualTo(Map.of(touchpoint, 2, pain, 1));

        change(World.CONTRIBUTOR, why, Map.of("resolved", true));

        assertThat(storage.comments().open(map.id())).isEqualTo(Map.of(pain, 1));
    }

    @Test
    public void letsOnlyWhoSaidItChangeItsWordsAndAnEditorTakeItOff() {
        Comment why = say(World.CONTRIBUTOR, touchpoint, "Why?", null);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> change(World.OWNER, why, Map.of("text", "Not mine")));
        change(World.CONTRIBUTOR, why, Map.of("text", "Why not?"));
        assertThat(world.comments.list(World.OWNER, map.id(), touchpoint))
                .extracting(Comment::text)
                .containsExactly("Why not?");

        Comment mine = say(World.OWNER, touchpoint, "Mine", null);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> world.comments.remove(
                        World.CONTRIBUTOR, map.id(), mine.id().value()));
        world.comments.remove(World.OWNER, map.id(), why.id().value());
        assertThat(world.comments.list(World.OWNER, map.id(), touchpoint)).containsExactly(mine);
    }

    @Test
    public void takesTheRightToContribute() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> say(World.VIEWER, touchpoint, "No", null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(World.STRANGER, touchpoint, "No", null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.comments.list(World.STRANGER, map.id(), touchpoint));
    }

    @Test
    public void isSaidOfNothingThatIsNotOnTheMap() {
        List<Anchor> missing = List.of(
                Anchor.touchpoint(new Id<>(987_654)),
                Anchor.stage(new Id<>(987_654)),
                new Anchor(Anchor.Kind.FINDING, 987_654),
                new Anchor(Anchor.Kind.IMPROVEMENT, 987_654),
                new Anchor(Anchor.Kind.MAP, 987_654));

        assertThat(missing).allSatisfy(anchor -> assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> say(World.OWNER, anchor, "Nowhere", null)));
        world.findings.remove(World.OWNER, map.id(), pain.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(World.OWNER, pain, "Gone", null));
    }

    @Test
    public void isLoggedAndUndoneByWhoDidIt() {
        Comment why = say(World.CONTRIBUTOR, touchpoint, "Why?", null);
        change(World.CONTRIBUTOR, why, Map.of("resolved", true));

        world.history.undo(World.CONTRIBUTOR, map.id(), map.version());
        assertThat(world.comments.list(World.OWNER, map.id(), touchpoint).get(0).resolved())
                .isFalse();
        world.history.undo(World.CONTRIBUTOR, map.id(), map.version() - 2);

        assertThat(world.comments.list(World.OWNER, map.id(), touchpoint)).isEmpty();
        HistoryFilter around = new HistoryFilter(null, Comment.SUBJECT, waits, null, HistoryFilter.ALL.span());
        assertThat(world.history.list(World.OWNER, map.id(), around, Integer.MAX_VALUE, 10))
                .extracting(change -> change.what().subject())
                .containsOnly(Comment.SUBJECT)
                .hasSize(4);
    }

    @Test
    public void staysWhenTheMapGoesBackToAVersion() {
        int before = map.version();
        world.maps.changeTouchpoint(World.OWNER, map.id(), waits.value(), before, Map.of("name", "Waits long"));
        say(World.OWNER, touchpoint, "Why?", null);

        world.restoring.restore(World.OWNER, map.id(), Math.max(before, 1));

        assertThat(map.touchpoint("Waits").id()).isEqualTo(waits);
        assertThat(world.comments.list(World.OWNER, map.id(), touchpoint)).hasSize(1);
    }

    @Test
    public void isFoundByItsWordsUntilWhatItIsAboutIsTakenOff() {
        String word = "unheardof" + projectId;
        say(World.OWNER, pain, "A " + word + " matter", null);
        assertThat(found(word)).isEqualTo(1);

        world.arranging.removeTouchpoint(World.OWNER, map.id(), waits.value());
        assertThat(found(word)).isZero();

        world.history.undo(World.OWNER, map.id(), map.version());
        assertThat(found(word)).isEqualTo(1);
    }

    private int found(String word) {
        return world.search
                .search(World.OWNER, "ITSD", SearchService.Query.of(word))
                .maps()
                .size();
    }

    @Test
    public void goesWithAMapFileAndNamesWhoSaidItInWords() throws IOException {
        Comment why = say(World.CONTRIBUTOR, pain, "Why?", null);
        say(World.OWNER, pain, "Because", why);
        change(World.OWNER, why, Map.of("resolved", true));
        say(World.OWNER, Anchor.map(map.id()), "All in all", null);
        String file = world.files.json(World.OWNER, map.id()).text();
        assertThat(MapFiles.isValid(file)).isTrue();
        int version = map.version();
        world.fileImports.take(World.OWNER, "ITSD", file, null);
        assertThat(map.version()).as("its own file changes nothing").isEqualTo(version);

        StoredMap other = new StoredMap(
                storage,
                world.fileImports
                        .take(World.OWNER, "ITSD", elsewhere(file), null)
                        .written()
                        .map());

        List<Comment> there = storage.comments().of(other.id());
        assertThat(there).extracting(Comment::text).containsExactlyInAnyOrder("Why?", "Because", "All in all");
        Comment first = there.stream()
                .filter(one -> one.text().equals("Why?"))
                .findFirst()
                .orElseThrow();
        Comment answer = there.stream()
                .filter(one -> one.text().equals("Because"))
                .findFirst()
                .orElseThrow();
        assertThat(first.by().author()).isNull();
        assertThat(first.by().name()).isEqualTo("Name of agent");
        assertThat(first.by().at()).isEqualTo(World.NOW);
        assertThat(first.resolved()).isTrue();
        assertThat(answer.replyTo()).isEqualTo(first.id());
        assertThat(first.anchor())
                .isEqualTo(new Anchor(
                        Anchor.Kind.FINDING, other.finding("Slow").id().value()));
        String again = world.files.json(World.OWNER, other.id()).text();
        assertThat(again).contains("\"author\": \"Name of agent\"");
    }

    /** A file of another installation: no id of it is known here. */
    private static String elsewhere(String file) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(file);
        String own = tree.at("/map/id").asText().replaceFirst("[.].*", "");
        ((ObjectNode) tree.path("exported")).put("from", "https://elsewhere.example");
        return tree.toPrettyString().replace(own, "11111111-2222-3333-4444-555555555555");
    }

    @Test
    public void refusesAFileWhoseCommentsAnswerThemselvesOrEachOther() {
        String file = "{\"format\":\"journey-map\",\"schemaVersion\":1,\"map\":{\"id\":\"m" + projectId
                + "\",\"name\":\"New\",\"comments\":["
                + "{\"id\":\"a\",\"text\":\"A\",\"replyTo\":[\"b\"]},{\"id\":\"b\",\"text\":\"B\",\"replyTo\":[\"a\"]},"
                + "{\"id\":\"c\",\"text\":\"C\",\"replyTo\":[\"c\"]}]}}";

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.fileImports.take(World.OWNER, "ITSD", file, null))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field())
                        .containsExactly("$.map.comments[0].replyTo", "$.map.comments[2].replyTo"));
    }

    @Test
    public void isNotCopiedWithTheMap() {
        say(World.OWNER, touchpoint, "Why?", null);

        StoredMap copy = new StoredMap(
                storage,
                world.copies.copy(World.OWNER, map.id(), "ITSD", "A copy").map());

        assertThat(storage.comments().of(copy.id())).isEmpty();
        assertThat(copy.finding("Slow")).isNotNull();
    }

    @Test
    public void hasALimit() {
        assertThat(world.kinds.limits()).containsEntry(Comment.SUBJECT, 5_000);
        World narrow = new World(storage, new Limits(100_000, 100_000, Map.of(Comment.SUBJECT, 1)));
        narrow.comments.write(World.OWNER, map.id(), touchpoint, "One", null);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> narrow.comments.write(World.OWNER, map.id(), touchpoint, "Two", null));
        assertThat(storage.comments().of(map.id())).hasSize(1);
    }

    @Test
    public void tellsNobodyThatItIsAChangeOfWhatTheMapSays() {
        Comment why = say(World.OWNER, touchpoint, "Why?", null);
        Change said = map.changes().get(map.changes().size() - 1);

        assertThat(said.what())
                .isEqualTo(Change.What.created(Comment.SUBJECT, why.id().value(), "Why?"));
        assertThat(world.kinds.isContent(said.what())).isFalse();
    }
}
