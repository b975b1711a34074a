package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.log.Change;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Marks;
import org.journeymaps.model.Message;
import org.journeymaps.model.Period;
import org.journeymaps.model.Promise;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Term;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Imports the two sample journeys whole, tells beforehand what it will do, and writes nothing of a file with a problem. */
public class ImportServiceTest {
    private static final MapText NAME = new MapText("New employee gets a laptop", "a new employee", null);

    private final World world = World.inMemory();

    @Test
    public void saysWhatTheDanishJourneyWouldCreateAndWritesNothing() {
        Preview preview = world.imports.preview(World.OWNER, "ITSD", danish());

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.name()).isEqualTo("New employee laptop");
        assertThat(preview.sizes())
                .isEqualTo(Map.of(
                        "rows",
                        12,
                        "stages",
                        4,
                        "touchpoints",
                        11,
                        "tray",
                        0,
                        "pains",
                        8,
                        "gains",
                        3,
                        "improvements",
                        8,
                        "sources",
                        7));
        assertThat(preview.outline().get(0))
                .isEqualTo(new Preview.Outline(
                        "Før første dag",
                        Period.BEFORE,
                        List.of(
                                "Lederen bestiller udstyr",
                                "Får bekræftelse på bestillingen",
                                "Venter på godkendelse")));
        assertThat(preview.newTerms())
                .extracting(term -> term.kind() + " " + term.name())
                .contains("CHANNEL Serviceportal", "DEPARTMENT HR", "TYPE login")
                .doesNotContain("CHANNEL E-mail", "CHANNEL SMS", "FEELING glad", "FEELING vred", "TYPE survey")
                .doesNotHaveDuplicates();
        assertThat(world.storage.maps().inProject(10_000)).isEmpty();
        assertThat(world.storage.terms().of(10_000)).isEmpty();
    }

    @Test
    public void namesOnlyWordsThatTheProjectDoesNotHaveYet() {
        create(danish());

        assertThat(world.imports.preview(World.OWNER, "ITSD", danish()).newTerms())
                .isEmpty();
        assertThat(world.imports.preview(World.OWNER, "BACK", danish()).newTerms())
                .isNotEmpty();
    }

    @Test
    public void createsTheDanishJourney() {
        StoredMap map = create(danish());

        assertThat(map.head().text()).isEqualTo(NAME);
        assertThat(map.head().ownerKey()).isEqualTo("po");
        assertThat(map.whole().stages())
                .extracting(Stage::name, Stage::period)
                .containsExactly(
                        tuple("Før første dag", Period.BEFORE),
                        tuple("Første dag", Period.DURING),
                        tuple("Første måned", Period.DURING),
                        tuple("Efter den første måned", Period.AFTER));
        assertThat(map.whole().touchpoints()).hasSize(11);
        assertThat(map.whole().touchpoints().get(3).meeting().name()).isEqualTo("Henter pc i receptionen");
    }

    @Test
    public void keepsEverythingThatARowSaysOfItsTouchpoint() {
        StoredMap map = create(danish());
        Touchpoint orders = map.touchpoint("Lederen bestiller udstyr");

        assertThat(orders.meeting().description()).isEqualTo("Lederen udfylder formularen til nye medarbejdere.");
        assertThat(word(orders.meeting().type())).isEqualTo("TYPE form form");
        assertThat(word(orders.meeting().channel())).isEqualTo("CHANNEL Serviceportal null");
        assertThat(word(orders.company().department())).isEqualTo("DEPARTMENT HR null");
        assertThat(orders.customer())
                .isEqualTo(new Touchpoint.CustomerSide(
                        "At udstyret er klar til tiden", "Udfylder 14 felter i portalen", null));
        assertThat(orders.company().frontStage()).isNull();
        assertThat(orders.company().backStage()).isEqualTo("Sagen oprettes og sendes til Indkøb");
        assertThat(orders.marks()).isEqualTo(Marks.NONE);
        Experience experience = map.experience(orders.id()).orElseThrow();
        assertThat(experience.thoughts()).isEqualTo("Hvorfor skal jeg skrive afdelingen to gange?");
        assertThat(experience.expected()).isEqualTo(new Emotion(2));
        assertThat(experience.experienced()).isEqualTo(new Emotion(-1));
        assertThat(experience.feelings())
                .extracting(feeling -> word(feeling.term()))
                .containsExactly("FEELING irriteret irritated");
        assertThat(map.whole().messages())
                .filteredOn(message -> message.touchpoint().equals(orders.id()))
                .extracting(Message::text, Message::promise)
                .containsExactly(tuple("Det tager 5 minutter at bestille", Promise.BROKEN));
    }

    @Test
    public void joinsTheTwoRowsAboutTheApproval() {
        StoredMap map = create(danish());
        Touchpoint waits = map.touchpoint("Venter på godkendelse");

        assertThat(waits.customer().waitingMinutes()).isEqualTo(4590);
        assertThat(waits.marks().momentOfTruth()).isTrue();
        assertThat(map.experience(waits.id()).orElseThrow().feelings())
                .extracting(feeling -> word(feeling.term()))
                .containsExactly("FEELING vred angry", "FEELING usikker unsure");
        assertThat(findings(map, waits))
                .extracting(Finding::kind, Finding::text, Finding::severity)
                .containsExactly(
                        tuple(Finding.Kind.PAIN, "Godkendelsen ligger stille, når godkenderen er på ferie", 5),
                        tuple(Finding.Kind.PAIN, "Ingen kan se, hvem der mangler at godkende", 4));
        Improvement deputy = map.improvement("En stedfortræder godkender efter 24 timer");
        assertThat(deputy.score()).isEqualTo(new Improvement.Score(4, 5));
        assertThat(deputy.anchor()).isEqualTo(Anchor.touchpoint(waits.id()));
        assertThat(deputy.addresses())
                .containsExactly(map.finding("Godkendelsen ligger stille, når godkenderen er på ferie")
                        .id());
        assertThat(world.storage.sources().backing(map.id()))
                .filteredOn(backing -> backing.anchor().equals(Anchor.touchpoint(waits.id())))
                .extracting(backing ->
                        backing.source().title() + " " + backing.source().date())
                .containsExactly("Median af 212 sager 2026-03-31", "Interviews med 6 ledere 2026-04-14");
    }

    @Test
    public void createsTheEnglishJourney() {
        SpreadsheetFile file = SampleFiles.sample("web-shop-order.en.csv");

        Preview preview = world.imports.preview(World.OWNER, "ITSD", file);
        StoredMap map = create(file);

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.name()).isEqualTo("Web shop order");
        assertThat(preview.sizes())
                .isEqualTo(Map.of(
                        "rows",
                        11,
                        "stages",
                        7,
                        "touchpoints",
                        11,
                        "tray",
                        0,
                        "pains",
                        9,
                        "gains",
                        3,
                        "improvements",
                        9,
                        "sources",
                        10));
        assertThat(map.whole().touchpoints()).hasSize(11);
        assertThat(map.experience(map.touchpoint("Sees an advert in a feed").id())
                        .orElseThrow())
                .satisfies(experience -> {
                    assertThat(experience.expected()).isEqualTo(new Emotion(0));
                    assertThat(experience.experienced()).isEqualTo(new Emotion(1));
                });
        assertThat(map.touchpoint("Waits for the parcel").customer().waitingMinutes())
                .isEqualTo(71 * 60);
    }

    @Test
    public void createsExactlyWhatThePreviewPromised() {
        for (String name : List.of("new-employee-laptop.da.csv", "web-shop-order.en.csv")) {
            World fresh = World.inMemory();
            SpreadsheetFile file = SampleFiles.sample(name);

            Map<String, Integer> promised =
                    fresh.imports.preview(World.OWNER, "ITSD", file).sizes();
            int newTerms =
                    fresh.imports.preview(World.OWNER, "ITSD", file).newTerms().size();
            StoredMap map = new StoredMap(
                    fresh.storage,
                    fresh.imports.create(World.OWNER, "ITSD", file, NAME).map());

            assertThat(map.whole().stages()).hasSize(promised.get("stages"));
            assertThat(map.whole().touchpoints()).hasSize(promised.get("touchpoints"));
            assertThat(fresh.storage.findings().of(map.id())).hasSize(promised.get("pains") + promised.get("gains"));
            assertThat(fresh.storage.improvements().of(map.id())).hasSize(promised.get("improvements"));
            assertThat(fresh.storage.sources().inProject(10_000)).hasSize(promised.get("sources"));
            assertThat(fresh.storage.terms().of(10_000).stream().filter(term -> term.key() == null))
                    .hasSize(newTerms);
        }
    }

    @Test
    public void logsAnImportAsOneChange() {
        StoredMap map = create(danish());

        assertThat(map.version()).isEqualTo(1);
        assertThat(map.changes())
                .containsExactly(new Change(
                        map.id(),
                        1,
                        "po",
                        World.NOW,
                        Change.What.created(Change.Subject.IMPORT, map.id().value(), NAME.name()),
                        null));
    }

    @Test
    public void usesTheSourcesAndWordsOfTheProjectAgain() {
        create(danish());
        List<Term> words = world.storage.terms().of(10_000);
        int sources = world.storage.sources().inProject(10_000).size();

        create(danish());

        assertThat(world.storage.terms().of(10_000)).isEqualTo(words);
        assertThat(world.storage.sources().inProject(10_000)).hasSize(sources);
    }

    @Test
    public void createsOneFindingOfAPainThatStandsInSeveralRows() {
        StoredMap map = create(SampleFiles.holding(
                "touchpoint,pain,pain_severity,improvement",
                "Waits,Nothing moves,,A deputy",
                "Waits,Nothing moves,5,A reminder"));

        assertThat(world.storage.findings().of(map.id()))
                .extracting(Finding::text, Finding::severity)
                .containsExactly(tuple("Nothing moves", 5));
        assertThat(world.storage.improvements().of(map.id()))
                .allSatisfy(improvement -> assertThat(improvement.addresses())
                        .containsExactly(map.finding("Nothing moves").id()));
    }

    @Test
    public void backsATouchpointOnceWithASourceThatStandsInSeveralRows() {
        StoredMap map = create(SampleFiles.holding(
                "touchpoint,pain,evidence_source,evidence_date",
                "Waits,Nothing moves,Interviews,2026-04-14",
                "Waits,Nobody answers,Interviews,14.04.2026"));

        assertThat(world.storage.sources().backing(map.id())).hasSize(1);
    }

    @Test
    public void recognisesBuiltInWordsInEveryLanguage() {
        StoredMap map =
                create(SampleFiles.holding("touchpoint,emotion_words", "Da,vred", "No,sint", "Sv,arg", "En,ANGRY"));

        assertThat(map.whole().experiences())
                .extracting(experience -> word(experience.feelings().get(0).term()))
                .containsOnly("FEELING vred angry");
    }

    @Test
    public void putsUnplacedTouchpointsIntoTheTray() {
        StoredMap map = create(SampleFiles.holding(
                "stage,period,touchpoint", ",,Asks for a docking station", "A,before,Orders", ",,Moves desk"));

        assertThat(map.whole().touchpoints())
                .extracting(touchpoint -> touchpoint.meeting().name())
                .containsExactly("Orders", "Asks for a docking station", "Moves desk");
        assertThat(map.touchpoint("Moves desk").place().stage()).isNull();
    }

    @Test
    public void writesNothingOfAFileWithAProblemInItsLastRow() {
        SpreadsheetFile file = SampleFiles.holding(
                "stage,period,touchpoint,channel,experienced_emotion",
                "A,before,Orders,Serviceportal,1",
                "A,before,Waits,Serviceportal,7");

        Invalid invalid = refusalOf(file);

        assertThat(invalid.faults())
                .containsExactly(Fault.inRow(3, "experienced_emotion", Text.of("jm.problem.emotion")));
        assertNothingIsStored();
        assertThat(world.imports.preview(World.OWNER, "ITSD", file).problems()).isEqualTo(invalid.faults());
    }

    @Test
    public void writesNothingOfAFileThatIsNoListForm() {
        Stream.of(
                        SampleFiles.holding("stage,period,smiley", "A,before,:-)"),
                        SampleFiles.holding(""),
                        SampleFiles.holding("stage,period,touchpoint"),
                        SampleFiles.holding(Stream.concat(
                                        Stream.of("touchpoint"),
                                        Stream.generate(() -> "Waits").limit(10_001))
                                .toArray(String[]::new)))
                .forEach(file -> assertThat(refusalOf(file).faults()).isNotEmpty());

        assertNothingIsStored();
    }

    @Test
    public void suggestsANameForTheMapFromTheFile() {
        assertThat(PlanSummary.nameOf("new-employee-laptop.da.csv")).isEqualTo("New employee laptop");
        assertThat(PlanSummary.nameOf("C:\\fakepath\\Onboarding.csv")).isEqualTo("Onboarding");
        assertThat(PlanSummary.nameOf("/tmp/po/map.tsv")).isEqualTo("Map");
        assertThat(PlanSummary.nameOf("v1.2 plan.csv")).isEqualTo("V1.2 plan");
        assertThat(PlanSummary.nameOf(".csv")).isEmpty();
    }

    @Test
    public void previewsAFileThatCannotBeReadWithItsProblem() {
        Map<SpreadsheetFile, Text> problems = Map.of(
                SampleFiles.variant("latin-1.da.csv"), Text.of("jm.problem.file.encoding"),
                SampleFiles.variant("latin-1.no.csv"), Text.of("jm.problem.file.encoding"),
                SampleFiles.variant("utf-16.sv.csv"), Text.of("jm.problem.file.encoding"),
                SampleFiles.holding(""), Text.of("jm.problem.file.empty"),
                SampleFiles.holding("stage,period,touchpoint"), Text.of("jm.problem.file.norows"),
                SampleFiles.upload("a.csv", new byte[SpreadsheetFile.MOST_BYTES + 1]),
                        Text.of("jm.problem.file.toolarge", 8),
                SampleFiles.upload("a.csv", new byte[SpreadsheetFile.MOST_BYTES + 100]),
                        Text.of("jm.problem.file.toolarge", 8),
                SampleFiles.holding("A,before,Orders"), Text.of("jm.problem.file.unknowncolumn"));

        problems.forEach((file, problem) -> {
            Preview preview = world.imports.preview(World.OWNER, "ITSD", file);

            assertThat(preview.problems()).extracting(Fault::text).contains(problem);
            assertThat(preview.sizes()).containsEntry("touchpoints", 0);
            assertThat(preview.problems()).isEqualTo(refusalOf(file).faults());
        });
        assertNothingIsStored();
    }

    @Test
    public void createsOneImprovementOfWhatStandsBesideTwoPains() {
        SpreadsheetFile file = SampleFiles.holding(
                "touchpoint,pain,improvement,feasibility,impact",
                "Waits,Nothing moves,A deputy,4,",
                "Waits,Nobody answers,A deputy,4,5",
                "Waits,Nobody answers,A phone,1,1",
                "Calls,Nobody answers,A deputy,2,2");

        StoredMap map = create(file);

        assertThat(world.imports.preview(World.OWNER, "ITSD", file).sizes()).containsEntry("improvements", 3);
        assertThat(world.storage.improvements().of(map.id()))
                .extracting(Improvement::text, Improvement::score, improvement -> improvement.addresses().stream()
                        .map(pain -> words(map, pain))
                        .toList())
                .containsExactly(
                        tuple("A deputy", new Improvement.Score(4, 5), List.of("Nothing moves", "Nobody answers")),
                        tuple("A phone", new Improvement.Score(1, 1), List.of("Nobody answers")),
                        tuple("A deputy", new Improvement.Score(2, 2), List.of("Nobody answers")));
    }

    private String words(StoredMap map, Id<Finding> pain) {
        return world.storage.findings().find(map.id(), pain).orElseThrow().text();
    }

    @Test
    public void refusesAnImprovementWithTwoScores() {
        SpreadsheetFile file = SampleFiles.holding(
                "touchpoint,pain,improvement,impact",
                "Waits,Nothing moves,A deputy,4",
                "Waits,Nobody answers,A deputy,5");

        assertThat(refusalOf(file).faults())
                .containsExactly(Fault.inRow(3, "impact", Text.of("jm.problem.cell.disagrees")));
    }

    private void assertNothingIsStored() {
        assertThat(world.storage.maps().inProject(10_000)).isEmpty();
        assertThat(world.storage.terms().of(10_000)).isEmpty();
        assertThat(world.storage.sources().inProject(10_000)).isEmpty();
        assertThat(world.storage.changes().since(new Id<>(1), 0)).isEmpty();
    }

    private Invalid refusalOf(SpreadsheetFile file) {
        return catchThrowableOfType(Invalid.class, () -> world.imports.create(World.OWNER, "ITSD", file, NAME));
    }

    private static SpreadsheetFile danish() {
        return SampleFiles.sample("new-employee-laptop.da.csv");
    }

    private StoredMap create(SpreadsheetFile file) {
        return new StoredMap(
                world.storage,
                world.imports.create(World.OWNER, "ITSD", file, NAME).map());
    }

    private List<Finding> findings(StoredMap map, Touchpoint touchpoint) {
        return world.storage.findings().of(map.id()).stream()
                .filter(finding -> finding.anchor().equals(Anchor.touchpoint(touchpoint.id())))
                .toList();
    }

    private String word(Integer term) {
        return world.storage.terms().of(10_000).stream()
                .filter(one -> one.id() == term)
                .map(one -> one.kind() + " " + one.name() + " " + one.key())
                .findFirst()
                .orElseThrow();
    }
}
