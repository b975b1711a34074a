package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.journeymaps.evidence.store.SourceRow;
import org.journeymaps.field.Field;
import org.journeymaps.mapfile.MapFiles;
import org.journeymaps.mapfile.SampleJourney;
import org.journeymaps.model.Period;
import org.journeymaps.model.Promise;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.problem.Invalid;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Every stored column is in the map file and comes back through the change log: changed behind the app's back it changes the
 * file, importing the file of before brings the old value back as a logged change, and the file makes the same map where nothing is known of it. A column that does not is listed
 * here with its reason.
 */
@RunWith(Parameterized.class)
public class EveryColumnTest {
    /** Tables that no map file holds. */
    private static final Map<String, String> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("CHANGE", "the history stays with its map; the export says so"),
            Map.entry("NAMED_VERSION", "names a revision of the history, which stays with its map"),
            Map.entry("REVIEW", "belongs to the history, which stays with its map"),
            Map.entry("VISITOR", "tells who is here now, and forgets it"),
            Map.entry("ISSUE_STAMP", "tells that issues changed a moment ago, and forgets it"),
            Map.entry("SEARCH_TEXT", "an index, made of the other tables"),
            Map.entry("STABLE_ID", "is the ids of the file themselves"),
            Map.entry("PROJECT_SETTINGS", "rights belong to the installation"),
            Map.entry("ISSUE_ORDER", "keeps one click from making two issues; nothing of the map"),
            Map.entry("USER_PREFERENCE", "belongs to a user"),
            Map.entry("PERSONA", "the library belongs to the project, not to a map (ADR 21)"),
            Map.entry("LIBRARY_CHANGE", "the log of the library stays with its project"),
            Map.entry("SEGMENT", "the library belongs to the project, not to a map (ADR 21)")));

    /** Columns that no map file holds. */
    private static final Map<String, String> COLUMNS = new TreeMap<>();

    /** Columns whose old value is added again beside the new one: an import takes nothing off (ADR 12). */
    private static final List<String> ADDED_AGAIN = List.of(
            "SOURCE.TYPE_ID",
            "SOURCE.TITLE",
            "SOURCE.DATED",
            "SOURCE.LINK",
            "SOURCE.SAMPLE",
            "SOURCE.ORIGIN",
            "BACKING.SOURCE_ID");

    /** Columns with a unique twin made of them, so that only the app can change them: they are looked for in the file alone. */
    private static final List<String> WITH_A_TWIN = List.of("TERM.NAME", "ISSUE_LINK.ISSUE_ID");

    static {
        except(
                "links of the rows; told by where a record stands",
                "*.MAP_ID",
                "*.TOUCHPOINT_ID",
                "*.ANCHOR_KIND",
                "*.ANCHOR_ID",
                "*.PERSONA_ID");
        except("links of the rows; told by where a record stands", "ADDRESSES.IMPROVEMENT_ID", "ISSUE_LINK.FINDING_ID");
        except(
                "keeps a word or link from being there twice; made of other columns",
                "TERM.UNIQUE_NAME",
                "ISSUE_LINK.FINDING_ISSUE");
        except("what was taken off is left out; the export says so", "*.REMOVED");
        except("where the file is imported is said by the importer", "*.PROJECT_ID");
        except("a pain that becomes a gain is another finding", "FINDING.KIND");
        except(
                "who said it, when and to what is said once; told by name, and by the ids of the file",
                "COMMENTARY.AUTHOR_KEY",
                "COMMENTARY.AUTHOR_NAME",
                "COMMENTARY.SAID_AT",
                "COMMENTARY.REPLY_TO");
        except(
                "a word's kind is told by where it is used, and a built-in word has no other name",
                "TERM.KIND",
                "TERM.BUILT_IN");
        except("users are told by name; whoever imports a file owns what it makes", "*.OWNER_KEY", "*.DECIDED_BY");
        except("tells by numbers of this installation who is on the map", "JOURNEY_MAP.PERSONAS");
        except("a file of a template makes a map, as a copy of one does", "JOURNEY_MAP.TEMPLATE");
        except("counts the changes here", "JOURNEY_MAP.REVISION", "JOURNEY_MAP.TURNS");
        except("rights belong to the installation", "JOURNEY_MAP.PROJECT_RULES", "JOURNEY_MAP.MAP_RULES");
        except("a map that was taken off is not exported", "JOURNEY_MAP.REMOVED_BY", "JOURNEY_MAP.REMOVED_AT");
    }

    private static void except(String reason, String... columns) {
        Arrays.stream(columns).forEach(column -> COLUMNS.put(column, reason));
    }

    private static ActiveObjects ao;
    private static World world;
    private static StoredMap map;
    private static String exported;
    private static String madeElsewhere;

    /** A column by its table, its row type, and how it is read and written. */
    record Column(String table, Class<? extends Entity> row, Method getter) {
        String name() {
            return getter.getName()
                    .replaceFirst("^(get|is)", "")
                    .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                    .toUpperCase(java.util.Locale.ROOT);
        }

        boolean isExcepted() {
            return COLUMNS.containsKey(this + "") || COLUMNS.containsKey("*." + name());
        }

        void set(Entity target, @Nullable Object value) {
            try {
                row.getMethod(getter.getName().replaceFirst("^(get|is)", "set"), getter.getReturnType())
                        .invoke(target, value);
                target.save();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        Object get(Entity target) {
            try {
                return getter.invoke(target);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return table + "." + name();
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Column> all() {
        return AppClasses.rows()
                .map(type -> (Class<? extends Entity>) type.reflect())
                .flatMap(row -> Arrays.stream(row.getMethods())
                        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                        .filter(method -> method.getDeclaringClass().getName().startsWith("org.journeymaps."))
                        .map(method -> new Column(row.getAnnotation(Table.class).value(), row, method)));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Column> columns() {
        return all().filter(column -> !TABLES.containsKey(column.table()) && !column.isExcepted())
                .toList();
    }

    private final Column column;

    public EveryColumnTest(Column column) {
        this.column = column;
    }

    @BeforeClass
    public static void fill() {
        ao = GenuineActiveObjects.onH2();
        world = new World(Storage.in(ao));
        map = new StoredMap(
                world.storage,
                world.imports
                        .create(World.OWNER, "ITSD", SampleJourney.danish(), SampleJourney.NAME)
                        .map());
        var state = new LinkedHashMap<String, Object>();
        state.put("goal", "Fewer calls");
        state.put("goalKind", "satisfaction");
        state.put("goalMetric", "CSAT");
        state.put("goalBaseline", 3.4);
        state.put("goalTarget", 4.5);
        state.put("goalDate", "2026-07-01");
        state.put("scope", "New employees in Norway");
        List.of("lane1", "lane2", "lane3", "lane4", "lane5")
                .forEach(lane -> state.put(lane, "What we measure, " + lane));
        state.put("laneOrder", "feels,lane2,-lane1");
        state.put("expectations", "An answer in a day");
        state.put("realistic", true);
        state.put("life", "ready");
        state.put("reviewEvery", 6);
        world.maps.changeMap(World.OWNER, map.id(), map.version(), state);
        world.maps.focus(
                World.OWNER,
                map.id(),
                map.version(),
                Map.of(
                        "kind",
                        "touchpoint",
                        "id",
                        map.whole().touchpoints().get(0).id().value()));
        feel();
        var hurting = new LinkedHashMap<String, Object>();
        hurting.put("category", "gap");
        hurting.put("occurrence", "potential");
        hurting.put("frequency", 2);
        hurting.put("reason", "It costs more than it hurts");
        hurting.put("state", "planned");
        fillTouchpointAndStage();
        SourceRow[] sources = ao.find(SourceRow.class);
        for (SourceRow source : sources) {
            source.setLink("https://example.com/" + source.getID());
            source.setSample("Twelve interviews");
            source.setOrigin("customer");
            source.save();
        }
        var better = new LinkedHashMap<String, Object>();
        better.put("rationale", "Nobody waits for one person");
        better.put("benefit", "load");
        better.put("proposedBy", "employee");
        better.put("phase", "waiting");
        better.put("decidedAt", "2026-04-14");
        world.improvements.change(
                World.OWNER,
                map.id(),
                world.storage.improvements().of(map.id()).get(0).id().value(),
                map.version(),
                better);
        world.findings.change(
                World.OWNER,
                map.id(),
                world.storage.findings().of(map.id()).get(0).id().value(),
                map.version(),
                hurting);
        var pain = world.storage.findings().of(map.id()).get(0).id();
        world.comments.write(
                World.OWNER,
                map.id(),
                new org.journeymaps.model.Anchor(org.journeymaps.model.Anchor.Kind.FINDING, pain.value()),
                "Why?",
                null);
        var issue = world.issues.add("BACK-77", "Fix");
        world.issues.add("BACK-78", "Fix as well");
        world.storage.links().add(map.id(), pain, issue.id());
        exported = file();
        madeElsewhere = madeElsewhere(exported);
    }

    /** The same file from a map that it makes where nothing is known of it. */
    private static String madeElsewhere(String file) {
        World elsewhere = World.inMemory();
        elsewhere.issues.add("BACK-77", "Fix");
        var made = elsewhere
                .fileImports
                .take(World.OWNER, "ITSD", file, null)
                .written()
                .map();
        return elsewhere.files.json(World.OWNER, made).text();
    }

    private static void feel() {
        int segment = world.segments
                .add(World.OWNER, "ITSD", Map.of("name", "New employees"))
                .id()
                .value();
        int maja = world.personas
                .add(World.OWNER, "ITSD", Map.of("name", "Maja", "segmentId", segment))
                .id()
                .value();
        world.mapPersonas.choose(World.OWNER, map.id(), map.version(), List.of(maja));
        int first = map.whole().touchpoints().get(0).id().value();
        var felt = new LinkedHashMap<String, Object>(Map.of(
                "thoughts", "Where is it?",
                "expectation", "In a day",
                "expectationSource", "industry",
                "reaction", "Calls again",
                "expected", 1,
                "experienced", -1));
        felt.put("feelings", List.of(Map.of("name", "vred", "kind", "expected", "response", "We listen")));
        world.experiences.change(World.OWNER, map.id(), first, map.version(), felt);
        felt.put("meets", false);
        var place = new org.journeymaps.persona.ExperienceService.Place(first, maja);
        world.experiences.changeOf(World.OWNER, map.id(), place, map.version(), felt);
    }

    private static void fillTouchpointAndStage() {
        var whole = map.whole();
        var traits = new LinkedHashMap<String, Object>();
        Touchpoint first = whole.touchpoints().get(0);
        Touchpoint.FIELDS.portable().stream()
                .filter(field -> !field.isSaidOf(first))
                .forEach(field -> traits.put(field.name(), taken(field)));
        world.maps.changeTouchpoint(
                World.OWNER, map.id(), whole.touchpoints().get(0).id().value(), map.version(), traits);
        world.maps.changeStage(
                World.OWNER,
                map.id(),
                whole.stages().get(0).id().value(),
                map.version(),
                Map.of("customerGoal", "A laptop", "companyGoal", "No calls"));
    }

    /** Gives something that a field takes. */
    private static Object taken(Field<?> field) {
        for (Object value : List.of(true, 4, field.name())) {
            try {
                field.rule().check(field.name(), value);
                return value;
            } catch (Invalid refused) {
                // try the next
            }
        }
        throw new AssertionError("say what " + field.name() + " takes");
    }

    private static String file() {
        return world.files.json(World.OWNER, map.id()).text();
    }

    private static JsonNode mapOf(String file) {
        return MapFiles.valid(file).path("map");
    }

    @Test
    public void isInTheFileAndComesBackThroughTheChangeLog() {
        filled().forEach(this::assertIsInTheFileAndComesBack);
    }

    private void assertIsInTheFileAndComesBack(Entity row) {
        String before = file();
        int version = map.version();
        Object value = column.get(row);

        column.set(row, other(value));
        String changed = file();
        assertThat(mapOf(changed)).as("%s is not in the map file", column).isNotEqualTo(mapOf(before));
        if (WITH_A_TWIN.contains(column + "")) {
            column.set(row, value);
            return;
        }
        world.fileImports.take(World.OWNER, "ITSD", before, null);

        assertThat(map.version()).as("%s has no history", column).isGreaterThan(version);
        if (!ADDED_AGAIN.contains(column + "")) {
            assertThat(mapOf(file())).as("%s does not come back", column).isEqualTo(mapOf(before));
        }
    }

    @Test
    public void isOnTheMapThatTheFileMakesElsewhere() {
        assertThat(filled()).isNotEmpty();
        assertThat(mapOf(madeElsewhere)).isEqualTo(mapOf(exported));
    }

    /** Finds rows of the map in which the column is filled: one, but of experiences one of everyone and one of a persona. */
    private List<Entity> filled() {
        if (column.table().equals("EXPERIENCE")) {
            Entity ofPersona = filled(ofMap("MAP_ID = ? AND PERSONA_ID IS NOT NULL"));
            return column.name().equals("MEETS")
                    ? List.of(ofPersona)
                    : List.of(filled(ofMap("MAP_ID = ? AND PERSONA_ID IS NULL")), ofPersona);
        }
        boolean ofMap = Arrays.stream(column.row().getMethods())
                .anyMatch(method -> method.getName().equals("getMapId"));
        return List.of(filled(
                column.table().equals("JOURNEY_MAP") ? ofMap("ID = ?") : ofMap ? ofMap("MAP_ID = ?") : ofProject()));
    }

    private Query ofMap(String criteria) {
        return Query.select().where(criteria, map.id().value()).order("ID");
    }

    private Entity filled(Query query) {
        return Arrays.stream(ao.find(column.row(), query))
                .filter(row -> column.get(row) != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "the sample fills no " + column + ": let it, or say why it is no part of a map"));
    }

    private Query ofProject() {
        if (column.table().equals("SOURCE")) {
            int source = world.storage
                    .sources()
                    .backing(map.id())
                    .get(0)
                    .source()
                    .id()
                    .value();
            return Query.select().where("ID = ?", source);
        }
        int word = map.whole().touchpoints().get(0).meeting().channel();
        return Query.select().where("ID = ?", word);
    }

    private @Nullable Object other(Object value) {
        boolean required = column.getter().isAnnotationPresent(net.java.ao.schema.NotNull.class);
        return switch (column + "") {
            case "JOURNEY_MAP.LIFE" -> "archived";
            case "JOURNEY_MAP.FOCUS" -> value + ":done";
            case "FINDING.CATEGORY" -> "error";
            case "FINDING.OCCURRENCE" -> "actual";
            case "FINDING.PROGRESS" -> "measuring";
            case "SOURCE.ORIGIN" -> "staff";
            case "IMPROVEMENT.DECIDED_AT" -> "2026-04-15";
            case "STAGE.STAGE_PERIOD" -> value.equals(Period.AFTER.code()) ? Period.BEFORE.code() : Period.AFTER.code();
            case "MESSAGE.PROMISE" -> value.equals(Promise.KEPT.code()) ? Promise.BROKEN.code() : Promise.KEPT.code();
            case "STAGE.ORDER_KEY", "TOUCHPOINT.ORDER_KEY" -> "zzzz";
            case "EXPERIENCE.EXPECT_SOURCE" -> "promise";
            case "EXPERIENCE.FEELINGS" -> value + ":We+act";
            case "ADDRESSES.FINDING_ID" ->
                world.storage.findings().of(map.id()).stream()
                        .map(finding -> finding.id().value())
                        .filter(id -> id != (int) value)
                        .findFirst()
                        .orElseThrow();
            case "BACKING.SOURCE_ID" ->
                world.storage.sources().backing(map.id()).stream()
                        .map(backing -> backing.source().id().value())
                        .filter(id -> id != (int) value)
                        .findFirst()
                        .orElseThrow();
            case "ISSUE_LINK.ISSUE_ID" ->
                world.issues.visible(World.OWNER, "BACK-78").orElseThrow().id();
            default -> required ? otherOf(value) : null;
        };
    }

    private static Object otherOf(Object value) {
        if (value instanceof Boolean flag) {
            return !flag;
        }
        return value instanceof String text ? text + " changed" : (Object) ((Integer) value + 1);
    }

    @Test
    public void everyExceptionIsAColumnStill() {
        List<String> names = all().flatMap(one -> Stream.of(one.toString(), "*." + one.name()))
                .toList();

        assertThat(names).containsAll(COLUMNS.keySet());
        assertThat(all().map(Column::table)).containsAll(TABLES.keySet());
    }
}
