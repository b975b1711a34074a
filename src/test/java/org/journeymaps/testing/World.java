package org.journeymaps.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.journeymaps.access.MapAccess;
import org.journeymaps.comment.CommentKind;
import org.journeymaps.comment.CommentService;
import org.journeymaps.evidence.BackingKind;
import org.journeymaps.evidence.EvidenceService;
import org.journeymaps.exchange.ExportService;
import org.journeymaps.exchange.ImportService;
import org.journeymaps.exchange.TemplateService;
import org.journeymaps.finding.FindingKind;
import org.journeymaps.finding.FindingService;
import org.journeymaps.history.HistoryService;
import org.journeymaps.history.RestoreService;
import org.journeymaps.history.VersionKind;
import org.journeymaps.history.VersionService;
import org.journeymaps.improvement.ImprovementKind;
import org.journeymaps.improvement.ImprovementService;
import org.journeymaps.issue.DraftService;
import org.journeymaps.issue.DraftText;
import org.journeymaps.issue.IssuePlaces;
import org.journeymaps.issue.IssueService;
import org.journeymaps.issue.LinkKind;
import org.journeymaps.issue.LinkService;
import org.journeymaps.issue.OrderBook;
import org.journeymaps.issue.OrderService;
import org.journeymaps.kind.Kinds;
import org.journeymaps.kind.MapKinds;
import org.journeymaps.log.Changes;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.map.Limits;
import org.journeymaps.map.MapService;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.RemovalService;
import org.journeymaps.mapfile.Cast;
import org.journeymaps.mapfile.CopyService;
import org.journeymaps.mapfile.FileImportService;
import org.journeymaps.mapfile.Identities;
import org.journeymaps.mapfile.IssueLinking;
import org.journeymaps.mapfile.MapFileService;
import org.journeymaps.mapfile.SavedTemplateService;
import org.journeymaps.persona.ExperienceService;
import org.journeymaps.persona.LibraryHistoryService;
import org.journeymaps.persona.LibraryLog;
import org.journeymaps.persona.LibraryWriter;
import org.journeymaps.persona.MapPersonaService;
import org.journeymaps.persona.PersonaService;
import org.journeymaps.persona.SegmentService;
import org.journeymaps.platform.FakeDirectory;
import org.journeymaps.platform.FakeIssues;
import org.journeymaps.platform.FakeMemories;
import org.journeymaps.platform.FakeProjects;
import org.journeymaps.platform.Links;
import org.journeymaps.platform.Viewer;
import org.journeymaps.presence.PresenceService;
import org.journeymaps.review.ReviewKind;
import org.journeymaps.review.ReviewService;
import org.journeymaps.screen.ScreenService;
import org.journeymaps.search.MapFilter;
import org.journeymaps.search.MapTexts;
import org.journeymaps.search.PlaceFacts;
import org.journeymaps.search.PlaceFilter;
import org.journeymaps.search.SearchIndex;
import org.journeymaps.search.SearchService;
import org.journeymaps.sharing.AccessService;
import org.journeymaps.sharing.Parties;
import org.journeymaps.sharing.SettingsService;
import org.journeymaps.term.Vocabulary;
import org.journeymaps.term.WordService;

/**
 * Two projects and eight kinds of user around one storage. Somebody anonymous and somebody without a licence may do
 * everything that Jira's permissions can give, so that only the app itself can keep them out.
 */
public final class World {
    public static final Viewer OWNER = new Viewer("po", true);
    public static final Viewer ADMIN = new Viewer("admin", true);
    public static final Viewer CONTRIBUTOR = new Viewer("agent", true);
    public static final Viewer VIEWER = new Viewer("viewer", true);
    public static final Viewer STRANGER = new Viewer("stranger", true);
    public static final Viewer CUSTOMER = new Viewer("customer", false);

    public static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    public final Storage storage;
    public final FakeProjects projects = new FakeProjects();
    public final FakeIssues issues = new FakeIssues();
    public final FakeDirectory directory = new FakeDirectory();
    public final MapAccess access;
    public final SettingsService settings;
    public final AccessService sharing;
    public final RemovalService removals;
    public final MapService maps;
    public final ArrangeService arranging;
    public final HistoryService history;
    public final VersionService versions;
    public final RestoreService restoring;
    public final FindingService findings;
    public final ImprovementService improvements;
    public final IssueService linked;
    public final DraftService drafts;
    public final OrderService orders;
    public final LinkService links;
    public final IssuePlaces places;
    public final Kinds kinds;
    public final CommentService comments;
    public final ImportService imports;
    public final TemplateService templates;
    public final ScreenService screens;
    public final PresenceService presence;
    public final WordService words;
    public final EvidenceService evidence;
    public final ReviewService reviews;
    public final SearchService search;
    public final ExportService exports;
    public final MapFileService files;
    public final FileImportService fileImports;
    public final CopyService copies;
    public final SavedTemplateService savedTemplates;
    public final PersonaService personas;
    public final SegmentService segments;
    public final LibraryHistoryService libraryHistory;
    public final MapPersonaService mapPersonas;
    public final ExperienceService experiences;

    public World(Storage storage) {
        this(storage, Limits::standard);
    }

    /** A world whose maps and projects are full sooner. */
    public World(Storage storage, Limits limits) {
        this(storage, kinds -> limits);
    }

    private World(Storage storage, Function<Kinds, Limits> limited) {
        this.storage = storage;
        projects.add(10_000, "ITSD", "IT Service Desk")
                .createdInBy("po", "agent", "customer", "")
                .administeredBy("admin", "customer", "")
                .browsedBy("viewer");
        projects.add(10_001, "BACK", "Backlog").createdInBy("po", "agent").browsedBy("viewer");
        directory.with(OWNER, ADMIN, CONTRIBUTOR, VIEWER, STRANGER, CUSTOMER).group("helpers", "agent", "viewer");
        this.access = new MapAccess(storage.maps(), projects, storage.settings(), storage.guests(), directory);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.kinds = new Kinds(List.of(
                new MapKinds(storage.maps()),
                new BackingKind(storage.sources()),
                new FindingKind(storage.findings()),
                new ImprovementKind(storage.improvements()),
                new CommentKind(storage.comments()),
                new ReviewKind(storage.reviews()),
                new VersionKind(storage.versions()),
                new LinkKind(storage.findings(), storage.links(), issues)));
        Limits limits = limited.apply(kinds);
        MapTexts mapTexts = new MapTexts(storage.maps(), storage.sources(), kinds);
        Changes changes =
                new FollowedChanges(storage.changes(), new SearchIndex(storage.searchTexts(), mapTexts, kinds));
        MapWriter writer = new MapWriter(
                storage.transactions(), access, storage.maps(), changes, storage.settings(), kinds, limits, clock);
        this.search = new SearchService(
                access,
                storage.maps(),
                storage.searchTexts(),
                new PlaceFilter(
                        new PlaceFacts(storage.maps(), kinds, storage.sources(), storage.terms(), new FakeMemories()),
                        new Vocabulary()),
                new MapFilter(storage.reviews(), storage.personas(), directory, clock, new FakeMemories()),
                kinds);
        Parties parties = new Parties(directory, directory);
        this.settings =
                new SettingsService(access, storage.transactions(), storage.settings(), storage.maps(), parties, clock);
        this.sharing = new AccessService(access, writer, storage.maps(), storage.guests(), parties, projects);
        this.removals = new RemovalService(access, writer, storage.maps());
        this.maps = new MapService(access, writer, storage.maps());
        this.arranging = new ArrangeService(writer, storage.maps());
        this.findings = new FindingService(writer, storage.maps(), storage.findings(), arranging);
        this.improvements =
                new ImprovementService(writer, storage.maps(), storage.improvements(), storage.findings(), arranging);
        this.comments = new CommentService(access, writer, storage.maps(), storage.comments(), kinds);
        this.history = new HistoryService(access, writer, storage.changes(), kinds);
        this.versions = new VersionService(
                access, writer, storage.changes(), storage.maps(), storage.versions(), kinds, arranging);
        this.restoring = new RestoreService(writer, storage.changes(), versions, kinds, new EnglishTexts());
        IssueService.Stores stores = new IssueService.Stores(storage.maps(), storage.findings(), storage.links());
        DraftText draft = new DraftText(new EnglishTexts(), new FixedLinks());
        this.linked = new IssueService(access, stores, issues);
        this.drafts = new DraftService(access, stores, storage.targets(), issues, projects, draft);
        OrderBook book = new OrderBook(storage.transactions(), storage.orders(), storage.targets(), clock);
        this.orders = new OrderService(access, writer, stores, book, issues, projects);
        this.links = new LinkService(access, writer, stores, issues);
        this.places = new IssuePlaces(access, stores, storage.changes(), new FakeMemories());
        ImportService.Stores importStores =
                new ImportService.Stores(storage.maps(), storage.findings(), storage.improvements(), storage.sources());
        this.imports = new ImportService(access, writer, importStores, storage.terms(), new Vocabulary(), limits);
        this.templates = new TemplateService(access, imports);
        this.screens = new ScreenService(
                access,
                new ScreenService.Shelves(
                        storage.maps(),
                        storage.findings(),
                        storage.improvements(),
                        storage.comments(),
                        storage.sources(),
                        storage.terms(),
                        storage.reviews()),
                directory,
                new FakeMemories());
        this.presence = new PresenceService(access, storage.transactions(), storage.visitors(), clock);
        this.words = new WordService(
                access,
                writer,
                storage.maps(),
                new WordService.Words(storage.terms(), new Vocabulary(), new EnglishTexts()));
        this.evidence = new EvidenceService(
                access,
                writer,
                storage.maps(),
                storage.sources(),
                new EvidenceService.Words(storage.terms(), new Vocabulary()));
        LibraryLog libraryLog = new LibraryLog(storage.libraryChanges(), storage.segments(), clock);
        LibraryWriter library = new LibraryWriter(access, storage.transactions(), storage.settings(), libraryLog);
        this.libraryHistory = new LibraryHistoryService(access, storage.libraryChanges());
        this.personas = new PersonaService(
                access,
                library,
                new PersonaService.Stores(storage.personas(), storage.segments(), storage.maps()),
                new Vocabulary());
        this.segments = new SegmentService(access, library, storage.segments(), storage.personas());
        this.experiences = new ExperienceService(
                writer,
                storage.maps(),
                new ExperienceService.Words(storage.terms(), new Vocabulary(), new EnglishTexts()));
        this.mapPersonas = new MapPersonaService(access, writer, storage.maps(), storage.personas());
        this.reviews = new ReviewService(access, writer, storage.reviews(), Clock.fixed(NOW, ZoneOffset.UTC));
        this.exports = new ExportService(screens, linked, new EnglishTexts());
        Cast.Stores cast = new Cast.Stores(storage.personas(), storage.segments(), libraryLog);
        Identities identities = new Identities(storage.stableIds(), storage.changes());
        this.fileImports = new FileImportService(
                access,
                writer,
                new FileImportService.Shelves(
                        importStores, storage.terms(), new Vocabulary(), cast, storage.settings()),
                screens,
                identities,
                new IssueLinking(storage.links(), issues, new FixedLinks()),
                limits,
                kinds);
        this.copies = new CopyService(access, projects, directory, screens, identities, fileImports, kinds);
        this.savedTemplates = new SavedTemplateService(access, storage.maps(), screens, copies, fileImports);
        this.files = new MapFileService(
                screens,
                linked,
                identities,
                new MapFileService.Origin(new FixedLinks(), directory, Clock.fixed(NOW, ZoneOffset.UTC)),
                cast,
                kinds);
    }

    public static World inMemory() {
        return new World(Storage.inMemory());
    }

    /** Everybody who must not learn that a map or project is there. */
    public static List<Viewer> outsiders() {
        return List.of(STRANGER, CUSTOMER, Viewer.ANONYMOUS);
    }

    private record FixedLinks() implements Links {
        @Override
        public String absoluteBase() {
            return "https://jira.example.com/jira";
        }

        @Override
        public String contextPath() {
            return "/jira";
        }
    }
}
