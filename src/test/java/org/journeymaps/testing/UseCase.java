package org.journeymaps.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.journeymaps.admission.Grant;
import org.journeymaps.admission.Party;
import org.journeymaps.comment.Comment;
import org.journeymaps.evidence.Source;
import org.journeymaps.exchange.CsvForm;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.exchange.Template;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.history.HistoryFilter;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.issue.OrderService.Order;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.map.ArrangeService.Behind;
import org.journeymaps.map.ArrangeService.Removal;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.persona.ExperienceService;
import org.journeymaps.persona.Library;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.review.Review;
import org.journeymaps.search.Narrowing;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.term.TermKind;

/** One thing that somebody can ask of the app, with the right that it takes. */
public record UseCase(String name, Right right, Call call) {

    /** What somebody may do with a map; the first three include the ones before them. */
    public enum Right {
        VIEW,
        CONTRIBUTE,
        EDIT,
        CREATE_MAPS,
        MANAGE,
        ADMINISTER
    }

    /** What a use case is tried on: ids of one map and its records, and the key of its project. */
    public record Target(
            Id<JourneyMap> map,
            String projectKey,
            int stage,
            int touchpoint,
            int finding,
            int improvement,
            String issue) {}

    /** Carries the use case out. */
    @FunctionalInterface
    public interface Call {
        Object on(World world, Viewer viewer, Target target);
    }

    private static final MapText NAME = new MapText("Another map", null, null);
    private static final SpreadsheetFile FILE = SpreadsheetFile.of(
            "a.csv", Base64.getEncoder().encodeToString("touchpoint\nWaits".getBytes(StandardCharsets.UTF_8)));

    private static final String MAP_FILE =
            "{\"format\":\"journey-map\",\"schemaVersion\":1,\"map\":{\"id\":\"m\",\"name\":\"New\"}}";

    /** Every use case, by class and method. */
    public static List<UseCase> all() {
        return List.of(
                new UseCase(
                        "MapService.create",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.maps.create(v, t.projectKey(), NAME, List.of("Before"))),
                new UseCase(
                        "MapService.changeMap",
                        Right.EDIT,
                        (w, v, t) -> w.maps.changeMap(v, t.map(), 1, Map.of("name", "New"))),
                new UseCase(
                        "MapService.focus",
                        Right.EDIT,
                        (w, v, t) -> w.maps.focus(v, t.map(), 1, Map.of("kind", "stage", "id", t.stage()))),
                new UseCase(
                        "MapService.changeStage",
                        Right.EDIT,
                        (w, v, t) -> w.maps.changeStage(v, t.map(), t.stage(), 1, Map.of("name", "New"))),
                new UseCase(
                        "MapService.changeTouchpoint",
                        Right.EDIT,
                        (w, v, t) -> w.maps.changeTouchpoint(v, t.map(), t.touchpoint(), 1, Map.of("name", "New"))),
                new UseCase(
                        "ExperienceService.change",
                        Right.EDIT,
                        (w, v, t) -> w.experiences.change(v, t.map(), t.touchpoint(), 1, Map.of("thoughts", "New"))),
                new UseCase(
                        "MapService.addStage",
                        Right.EDIT,
                        (w, v, t) -> w.maps.addStage(v, t.map(), "New", Period.AFTER)),
                new UseCase(
                        "MapService.addTouchpoint",
                        Right.EDIT,
                        (w, v, t) -> w.maps.addTouchpoint(v, t.map(), new Id<>(t.stage()), "New")),
                new UseCase("PersonaService.library", Right.VIEW, (w, v, t) -> w.personas.library(v, t.projectKey())),
                new UseCase(
                        "PersonaService.add",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.personas.add(v, t.projectKey(), Map.of("name", "Maja"))),
                new UseCase(
                        "PersonaService.change",
                        Right.CREATE_MAPS,
                        about(
                                UseCase::persona,
                                (w, v, t, id) ->
                                        w.personas.change(v, t.projectKey(), id, 1, Map.of("needs", "Peace")))),
                new UseCase(
                        "PersonaService.remove",
                        Right.ADMINISTER,
                        about(UseCase::persona, (w, v, t, id) -> w.personas.remove(v, t.projectKey(), id))),
                new UseCase(
                        "LibraryHistoryService.list",
                        Right.VIEW,
                        (w, v, t) -> w.libraryHistory.list(v, t.projectKey(), Integer.MAX_VALUE, 50)),
                new UseCase("SegmentService.list", Right.VIEW, (w, v, t) -> w.segments.list(v, t.projectKey())),
                new UseCase(
                        "SegmentService.add",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.segments.add(v, t.projectKey(), Map.of("name", "New employees"))),
                new UseCase(
                        "SegmentService.change",
                        Right.CREATE_MAPS,
                        about(
                                UseCase::segment,
                                (w, v, t, id) -> w.segments.change(v, t.projectKey(), id, 1, Map.of("who", "All")))),
                new UseCase(
                        "SegmentService.remove",
                        Right.ADMINISTER,
                        about(UseCase::segment, (w, v, t, id) -> w.segments.remove(v, t.projectKey(), id))),
                new UseCase("ExperienceService.changeOf", Right.EDIT, about(UseCase::persona, (w, v, t, id) -> {
                    int version =
                            w.mapPersonas.choose(v, t.map(), 1, List.of(id)).version();
                    var place = new ExperienceService.Place(t.touchpoint(), id);
                    return w.experiences.changeOf(v, t.map(), place, version, Map.of("thoughts", "Hm"));
                })),
                new UseCase("MapPersonaService.of", Right.VIEW, (w, v, t) -> w.mapPersonas.of(v, t.map())),
                new UseCase(
                        "MapPersonaService.choose",
                        Right.EDIT,
                        about(UseCase::persona, (w, v, t, id) -> w.mapPersonas.choose(v, t.map(), 1, List.of(id)))),
                new UseCase(
                        "FindingService.report",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.findings.report(
                                v,
                                t.map(),
                                Anchor.touchpoint(new Id<>(t.touchpoint())),
                                Finding.Kind.PAIN,
                                new Wording("New", 3))),
                new UseCase(
                        "FindingService.change",
                        Right.EDIT,
                        (w, v, t) -> w.findings.change(v, t.map(), t.finding(), 1, Map.of("text", "New"))),
                new UseCase(
                        "ImprovementService.propose",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.improvements.propose(
                                v,
                                t.map(),
                                Anchor.touchpoint(new Id<>(t.touchpoint())),
                                Proposal.of("New", null, null))),
                new UseCase(
                        "ImprovementService.change",
                        Right.EDIT,
                        (w, v, t) -> w.improvements.change(v, t.map(), t.improvement(), 1, Map.of("text", "New"))),
                new UseCase(
                        "FindingService.remove", Right.EDIT, (w, v, t) -> w.findings.remove(v, t.map(), t.finding())),
                new UseCase(
                        "ImprovementService.address",
                        Right.EDIT,
                        (w, v, t) -> w.improvements.address(v, t.map(), t.improvement(), 1, List.of())),
                new UseCase(
                        "ImprovementService.remove",
                        Right.EDIT,
                        (w, v, t) -> w.improvements.remove(v, t.map(), t.improvement())),
                new UseCase(
                        "ArrangeService.moveTouchpoint",
                        Right.EDIT,
                        (w, v, t) -> w.arranging.moveTouchpoint(v, t.map(), t.touchpoint(), null, new Behind<>(null))),
                new UseCase(
                        "ArrangeService.duplicateTouchpoint",
                        Right.EDIT,
                        (w, v, t) -> w.arranging.duplicateTouchpoint(v, t.map(), t.touchpoint(), "A copy")),
                new UseCase(
                        "ArrangeService.moveStage",
                        Right.EDIT,
                        (w, v, t) -> w.arranging.moveStage(v, t.map(), t.stage(), new Behind<>(null))),
                new UseCase(
                        "ArrangeService.removeStage",
                        Right.EDIT,
                        (w, v, t) -> w.arranging.removeStage(v, t.map(), t.stage())),
                new UseCase(
                        "ArrangeService.removeTouchpoint",
                        Right.EDIT,
                        (w, v, t) -> w.arranging.removeTouchpoint(v, t.map(), t.touchpoint())),
                new UseCase(
                        "ArrangeService.remove",
                        Right.EDIT,
                        (w, v, t) -> w.arranging.remove(
                                v,
                                t.map(),
                                w.storage.maps().stages(),
                                new Removal<>(Subject.STAGE, t.stage(), Stage::name))),
                new UseCase(
                        "HistoryService.list",
                        Right.VIEW,
                        (w, v, t) -> w.history.list(v, t.map(), HistoryFilter.ALL, 9, 9)),
                new UseCase("HistoryService.since", Right.VIEW, (w, v, t) -> w.history.since(v, t.map(), 0, 9)),
                new UseCase("HistoryService.authors", Right.VIEW, (w, v, t) -> w.history.authors(v, t.map())),
                new UseCase("HistoryService.explain", Right.EDIT, UseCase::changeAndExplain),
                new UseCase("HistoryService.undo", Right.EDIT, UseCase::changeAndUndo),
                new UseCase("VersionService.list", Right.VIEW, (w, v, t) -> w.versions.list(v, t.map())),
                new UseCase("VersionService.compare", Right.VIEW, (w, v, t) -> w.versions.compare(v, t.map(), 1, null)),
                new UseCase("VersionService.name", Right.EDIT, (w, v, t) -> w.versions.name(v, t.map(), "Spring")),
                new UseCase(
                        "VersionService.rename",
                        Right.EDIT,
                        (w, v, t) -> w.versions.rename(v, t.map(), version(w, v, t), 2, Map.of("name", "Autumn"))),
                new UseCase(
                        "VersionService.remove",
                        Right.EDIT,
                        (w, v, t) -> w.versions.remove(v, t.map(), version(w, v, t))),
                new UseCase("RestoreService.restore", Right.EDIT, UseCase::changeAndRestore),
                new UseCase("SettingsService.read", Right.ADMINISTER, (w, v, t) -> w.settings.read(v, t.projectKey())),
                new UseCase(
                        "SettingsService.turn",
                        Right.ADMINISTER,
                        (w, v, t) -> w.settings.turn(v, t.projectKey(), false)),
                new UseCase(
                        "SettingsService.addEditor",
                        Right.ADMINISTER,
                        (w, v, t) -> w.settings.addEditor(v, t.projectKey(), Party.group("helpers"))),
                new UseCase(
                        "SettingsService.removeEditor",
                        Right.ADMINISTER,
                        (w, v, t) -> w.settings.removeEditor(v, t.projectKey(), Party.user("agent"))),
                new UseCase("AccessService.read", Right.EDIT, (w, v, t) -> w.sharing.read(v, t.map())),
                new UseCase("AccessService.share", Right.EDIT, UseCase::share),
                new UseCase("AccessService.unshare", Right.EDIT, (w, v, t) -> w.storage
                        .transactions()
                        .write(() -> w.sharing.unshare(v, t.map(), guest(w, t)))),
                new UseCase("AccessService.narrow", Right.MANAGE, (w, v, t) -> w.sharing.narrow(v, t.map(), true)),
                new UseCase(
                        "AccessService.grant",
                        Right.MANAGE,
                        (w, v, t) -> w.sharing.grant(v, t.map(), Party.user("viewer"), Grant.Level.VIEW)),
                new UseCase("AccessService.passOn", Right.MANAGE, (w, v, t) -> w.sharing.passOn(v, t.map(), "agent")),
                new UseCase("RemovalService.remove", Right.MANAGE, (w, v, t) -> w.removals.remove(v, t.map())),
                new UseCase("RemovalService.restore", Right.MANAGE, (w, v, t) -> w.removals.restore(v, t.map())),
                new UseCase("RemovalService.removed", Right.VIEW, (w, v, t) -> w.removals.removed(v, t.projectKey())),
                new UseCase("IssueService.counts", Right.VIEW, (w, v, t) -> w.linked.counts(v, t.projectKey())),
                new UseCase("IssueService.issues", Right.VIEW, (w, v, t) -> w.linked.issues(v, t.map())),
                new UseCase(
                        "DraftService.draft",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.drafts.draft(v, t.map(), new Id<>(t.finding()))),
                new UseCase(
                        "OrderService.create",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.orders.create(
                                v, t.map(), new Id<>(t.finding()), new Order("BACK", "10001", "New", "", null, null))),
                new UseCase(
                        "LinkService.link",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.links.link(v, t.map(), new Id<>(t.finding()), t.issue())),
                new UseCase(
                        "LinkService.unlink",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.links.unlink(v, t.map(), new Id<>(t.finding()), "BACK-1")),
                new UseCase(
                        "ImportService.preview",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.imports.preview(v, t.projectKey(), FILE)),
                new UseCase(
                        "ImportService.create",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.imports.create(v, t.projectKey(), FILE, NAME)),
                new UseCase(
                        "TemplateService.list",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.templates.list(v, t.projectKey(), "en")),
                new UseCase(
                        "TemplateService.create",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.templates.create(v, t.projectKey(), Template.TICKET, "en", NAME)),
                new UseCase("PresenceService.enter", Right.VIEW, (w, v, t) -> w.presence.enter(v, t.map())),
                new UseCase(
                        "CommentService.list",
                        Right.VIEW,
                        (w, v, t) -> w.comments.list(v, t.map(), Anchor.touchpoint(new Id<>(t.touchpoint())))),
                new UseCase(
                        "CommentService.write",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.comments.write(
                                v, t.map(), Anchor.touchpoint(new Id<>(t.touchpoint())), "Why?", null)),
                new UseCase(
                        "CommentService.change",
                        Right.CONTRIBUTE,
                        (w, v, t) -> w.comments.change(v, t.map(), comment(w, t), 1, Map.of("resolved", true))),
                new UseCase(
                        "CommentService.remove", Right.EDIT, (w, v, t) -> w.comments.remove(v, t.map(), comment(w, t))),
                new UseCase(
                        "ReviewService.list",
                        Right.VIEW,
                        (w, v, t) -> w.reviews.list(v, t.map(), new Id<>(Integer.MAX_VALUE), 5)),
                new UseCase(
                        "ReviewService.mark",
                        Right.EDIT,
                        (w, v, t) -> w.reviews.mark(v, t.map(), Review.Trigger.ROUTINE, "Looked over")),
                new UseCase(
                        "WordService.choices", Right.EDIT, (w, v, t) -> w.words.choices(v, t.map(), TermKind.CHANNEL)),
                new UseCase(
                        "WordService.changeTouchpoint",
                        Right.EDIT,
                        (w, v, t) ->
                                w.words.changeTouchpoint(v, t.map(), t.touchpoint(), 1, Map.of("channel", "Portal"))),
                new UseCase("EvidenceService.library", Right.EDIT, (w, v, t) -> w.evidence.library(v, t.map(), "")),
                new UseCase(
                        "EvidenceService.add",
                        Right.EDIT,
                        (w, v, t) -> w.evidence.add(
                                v,
                                t.map(),
                                new Id<>(t.touchpoint()),
                                new Source(new Id<>(0), null, "Calls", null),
                                null)),
                new UseCase(
                        "EvidenceService.choose",
                        Right.EDIT,
                        (w, v, t) -> w.evidence.choose(v, t.map(), t.touchpoint(), 1, List.of())),
                new UseCase("ExportService.leftOut", Right.VIEW, (w, v, t) -> w.exports.leftOut(v, t.map())),
                new UseCase(
                        "ExportService.csv",
                        Right.VIEW,
                        (w, v, t) -> w.exports.csv(v, t.map(), new CsvForm(',', true))),
                new UseCase(
                        "FileImportService.preview",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.fileImports.preview(v, t.projectKey(), MAP_FILE)),
                new UseCase(
                        "FileImportService.take",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.fileImports.take(v, t.projectKey(), MAP_FILE, null)),
                new UseCase("CopyService.choices", Right.VIEW, (w, v, t) -> w.copies.choices(v, t.map())),
                new UseCase(
                        "CopyService.copy",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.copies.copy(v, t.map(), t.projectKey(), "A copy")),
                new UseCase(
                        "SavedTemplateService.list", Right.VIEW, (w, v, t) -> w.savedTemplates.list(v, t.projectKey())),
                new UseCase(
                        "SavedTemplateService.save",
                        Right.CREATE_MAPS,
                        (w, v, t) -> w.savedTemplates.save(v, t.map(), "A template")),
                new UseCase(
                        "SavedTemplateService.create",
                        Right.CREATE_MAPS,
                        about(
                                UseCase::template,
                                (w, v, t, id) -> w.savedTemplates.create(v, t.projectKey(), new Id<>(id), NAME))),
                new UseCase("MapFileService.leftOut", Right.VIEW, (w, v, t) -> w.files.leftOut(v, t.map())),
                new UseCase("MapFileService.json", Right.VIEW, (w, v, t) -> w.files.json(v, t.map())),
                new UseCase(
                        "SearchService.search",
                        Right.VIEW,
                        (w, v, t) -> w.search.search(v, t.projectKey(), new Query("waits", List.of(), Narrowing.NONE))),
                new UseCase("ScreenService.head", Right.VIEW, (w, v, t) -> w.screens.head(v, t.map())),
                new UseCase("ScreenService.map", Right.VIEW, (w, v, t) -> w.screens.map(v, t.map())),
                new UseCase("ScreenService.cards", Right.VIEW, (w, v, t) -> w.screens.cards(v, t.projectKey(), 0, 100)),
                new UseCase(
                        "ScreenService.mayCreate", Right.VIEW, (w, v, t) -> w.screens.mayCreate(v, t.projectKey())));
    }

    /** Carries a use case out about a record of the library. */
    @FunctionalInterface
    private interface LibraryCall {
        Object on(World world, Viewer viewer, Target target, int id);
    }

    /** Makes the record that it is about in the transaction of the use case itself. */
    private static Call about(ToIntBiFunction<World, Long> record, LibraryCall call) {
        return (world, viewer, target) -> world.storage.transactions().write(() -> {
            long project = world.storage
                    .maps()
                    .head(target.map())
                    .map(MapHead::projectId)
                    .orElse(-1L);
            return call.on(world, viewer, target, record.applyAsInt(world, project));
        });
    }

    private static int template(World world, long project) {
        Id<JourneyMap> made = world.storage.maps().add(project, NAME, World.OWNER.key());
        world.storage.maps().heads().change(made, made.value(), MapHead::asTemplate);
        return made.value();
    }

    /** One that nobody here said. */
    private static int comment(World world, Target target) {
        Anchor touchpoint = Anchor.touchpoint(new Id<>(target.touchpoint()));
        Comment comment = Comment.FIELDS.named("text").write().apply(Comment.on(new Id<>(0), touchpoint), "Why?");
        return world.storage
                .transactions()
                .write(() -> world.storage.comments().add(target.map(), comment))
                .value();
    }

    private static int persona(World world, long project) {
        return world.storage.personas().add(project, Library.persona("Bo")).id().value();
    }

    private static int segment(World world, long project) {
        return world.storage
                .segments()
                .add(project, Library.segment("Leaders"))
                .id()
                .value();
    }

    /** In a project of its own, in which everybody may create maps who may edit this one. */
    private static Object share(World world, Viewer viewer, Target target) {
        world.projects.add(10_777, "SHARE", "Shared").createdInBy(viewer.key());
        return world.sharing.share(viewer, target.map(), "SHARE");
    }

    private static int guest(World world, Target target) {
        if (world.storage.guests().of(target.map()).isEmpty()) {
            world.storage.guests().add(target.map(), 10_888);
        }
        return world.storage.guests().of(target.map()).get(0).id();
    }

    /** Only one's own steps can be undone, so there has to be one. */
    private static Object changeAndUndo(World world, Viewer viewer, Target target) {
        int step = world.maps
                .changeMap(viewer, target.map(), 1, Map.of("name", "New"))
                .version();
        return world.history.undo(viewer, target.map(), step);
    }

    private static int version(World world, Viewer viewer, Target target) {
        return world.versions.name(viewer, target.map(), "Spring").value().id().value();
    }

    private static Object changeAndRestore(World world, Viewer viewer, Target target) {
        int now = world.versions.list(viewer, target.map()).size();
        world.maps.changeMap(viewer, target.map(), 1, Map.of("name", "New " + now));
        return world.restoring.restore(viewer, target.map(), 1);
    }

    private static Object changeAndExplain(World world, Viewer viewer, Target target) {
        int step = world.maps
                .changeMap(viewer, target.map(), 1, Map.of("name", "New"))
                .version();
        return world.history.explain(viewer, target.map(), step, "Because");
    }

    @Override
    public String toString() {
        return name;
    }
}
