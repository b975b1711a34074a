package org.journeymaps.mapfile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.access.MapAccess;
import org.journeymaps.access.Settings;
import org.journeymaps.exchange.ImportService.Stores;
import org.journeymaps.exchange.MapParts;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.Content;
import org.journeymaps.map.Limits;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.persona.LibraryLog;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.screen.ScreenService;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.Terms;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Imports a map file: first what it would do, then all of it or nothing. A file whose map is here already changes that map
 * through its change log; importing it once more changes nothing.
 */
public final class FileImportService {
    private final MapAccess access;
    private final MapWriter writer;
    private final Shelves shelves;
    private final ScreenService screens;
    private final Identities identities;
    private final IssueLinking linking;
    private final Limits limits;
    private final Kinds kinds;

    public FileImportService(
            MapAccess access,
            MapWriter writer,
            Shelves shelves,
            ScreenService screens,
            Identities identities,
            IssueLinking linking,
            Limits limits,
            Kinds kinds) {
        this.kinds = kinds;
        this.access = access;
        this.writer = writer;
        this.shelves = shelves;
        this.screens = screens;
        this.identities = identities;
        this.linking = linking;
        this.limits = limits;
    }

    /** Everything that an import writes to. */
    public record Shelves(Stores stores, Terms terms, Vocabulary vocabulary, Cast.Stores cast, Settings settings) {}

    /** Says what a file would do and every problem with it; writes nothing. */
    public FilePreview preview(Viewer viewer, String projectKey, String json) {
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        MapFile file = read(json);
        Optional<MapHead> target = target(viewer, project, file);
        Present present =
                target.map(head -> present(viewer, head)).orElseGet(() -> Present.nothing(project, file, kinds));
        return new PreviewWriter(file, target, library(new LibraryLog.Write(viewer, project.id())))
                .of(present, linking.missing(viewer, file));
    }

    private MapFile read(String json) {
        return MapFileReader.read(JsonReader.object(json), shelves.vocabulary(), kinds)
                .within(limits);
    }

    private Present present(Viewer viewer, MapHead head) {
        MapScreen screen = screens.map(viewer, head.id());
        return new Present(new MapParts(screen), Hanging.of(kinds, screen), identities.of(head), cast(head));
    }

    /** Gives the personas of a map. */
    Cast cast(MapHead head) {
        return Cast.of(shelves.cast(), head);
    }

    /** Finds the map of the file among those of the project that the viewer may see; it takes the right to edit it. */
    private Optional<MapHead> target(Viewer viewer, ProjectRef project, MapFile file) {
        Optional<MapHead> found = identities.candidates(file.map().id()).stream()
                .flatMap(id -> shelves.stores().maps().head(id).stream())
                .filter(head -> head.projectId() == project.id() && access.mayView(viewer, head))
                .filter(head -> identities.of(head).map().equals(file.map().id()))
                .findFirst();
        if (found.isPresent() && !access.abilities(viewer, found.get()).edit()) {
            throw new Forbidden(Text.of("jm.problem.maynotedit"));
        }
        return found;
    }

    /**
     * Carries a file out; throws {@link Invalid} with every problem of the file.
     *
     * @param seen the version that the preview compared with, if there was one
     */
    public Imported take(Viewer viewer, String projectKey, String json, @Nullable Integer seen) {
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        MapFile file = read(json);
        Invalid.refuseIfAny(file.faults());
        return target(viewer, project, file)
                .map(head -> new Imported(false, change(viewer, head, file, seen)))
                .orElseGet(() -> new Imported(true, create(viewer, project, file, true)));
    }

    /** What became of a file: a new map, or the next version of one that was here. */
    public record Imported(boolean isNew, Written<String> written) {}

    private Written<String> change(Viewer viewer, MapHead head, MapFile file, @Nullable Integer seen) {
        return writer.edit(viewer, head.id(), session -> {
            if (seen != null && seen != session.head().revision()) {
                throw new Invalid("If-Match", Text.of("jm.problem.json.moved"));
            }
            Present present = present(viewer, session.head());
            Merge.Result merge = Merge.of(file, present);
            Invalid.refuseIfAny(merge.faults());
            List<Step> steps = merge.steps().stream()
                    .filter(step -> step.outcome() != Step.Outcome.UNCHANGED)
                    .toList();
            Library library =
                    library(new LibraryLog.Write(viewer, session.head().projectId()));
            Writing writing = new Writing(present.ids(), shelves.stores(), library, kinds, session::log);
            if (!steps.isEmpty()) {
                session.takeTurn();
                library.learn(file);
            }
            steps.forEach(step -> step.deed().accept(writing));
            if (!Objects.equals(file.focus(), present.focus())) {
                writing.focus(file);
            }
            identities.keep(session.map(), writing.fresh());
            linking.link(viewer, session, file, writing::number, session::log);
            return session.head().text().name();
        });
    }

    private Library library(LibraryLog.Write write) {
        Players players = new Players(shelves.cast(), shelves.settings(), write);
        return new Library(
                new TermBook(shelves.terms(), shelves.vocabulary(), write.projectId()),
                shelves.stores().sources(),
                players,
                write.projectId());
    }

    /** Makes a new map with ids of its own of what a file would hold; throws {@link Invalid}. */
    Written<String> copy(Viewer viewer, ProjectRef project, Map<String, Object> json) {
        MapFile file = MapFileReader.read(json, shelves.vocabulary(), kinds).within(limits);
        Invalid.refuseIfAny(file.faults());
        return create(viewer, project, file, false);
    }

    /** Makes a template of what a file would hold; throws {@link Invalid}. */
    Written<String> template(Viewer viewer, ProjectRef project, Map<String, Object> json) {
        MapFile file = MapFileReader.read(json, shelves.vocabulary(), kinds).within(limits);
        Invalid.refuseIfAny(file.faults());
        return writer.createTemplate(viewer, project.id(), text(file), session -> {
            session.takeTurn();
            Library library = library(new LibraryLog.Write(viewer, project.id()));
            Content content =
                    new NewMapWriter(shelves.stores(), library, kinds, session.map()).write(file, session.head());
            int map = session.map().value();
            session.log(What.created(Subject.IMPORT, map, file.map().label()), content);
            return file.map().label();
        });
    }

    private static MapText text(MapFile file) {
        return new MapText(
                Objects.requireNonNull(file.map().text("name")),
                file.map().text("perspective"),
                file.map().text("desiredExperience"));
    }

    /** Makes a new map of a file, with the ids of the file or with new ones. */
    private Written<String> create(Viewer viewer, ProjectRef project, MapFile file, boolean sameIds) {
        MapText text = text(file);
        return writer.create(viewer, project.id(), text, session -> {
            Id<JourneyMap> map = session.map();
            session.takeTurn();
            NewMapWriter writing =
                    new NewMapWriter(shelves.stores(), library(new LibraryLog.Write(viewer, project.id())), kinds, map);
            Content content = writing.write(file, session.head());
            if (sameIds) {
                writing.ids()
                        .put(new RecordKey(Subject.MAP, map.value()), file.map().id());
                identities.keep(map, writing.ids());
                linking.link(viewer, session, file, writing::number, what -> {});
            }
            session.log(What.created(Subject.IMPORT, map.value(), text.name()), content);
            return text.name();
        });
    }
}
