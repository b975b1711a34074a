package org.journeymaps.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.access.MapAccess;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Session;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Terms;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The use cases of evidence: a project has a library of sources, and those who edit a map say what backs it (M08, B15). */
public final class EvidenceService {
    /** Most sources that back one touchpoint. */
    static final int MOST = 200;

    private final MapAccess access;
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Sources sources;
    private final Words words;

    public EvidenceService(MapAccess access, MapWriter writer, JourneyMaps maps, Sources sources, Words words) {
        this.access = access;
        this.writer = writer;
        this.maps = maps;
        this.sources = sources;
        this.words = words;
    }

    /** The words for kinds of evidence. */
    public record Words(Terms terms, Vocabulary vocabulary) {
        TermBook book(long projectId) {
            return new TermBook(terms, vocabulary, projectId);
        }
    }

    /** Lists the sources of the map's project whose title holds the text, for those who may edit the map. */
    public List<Source> library(Viewer viewer, Id<JourneyMap> map, String text) {
        String sought = Term.spelling(text);
        return sources.inProject(access.editable(viewer, map).projectId()).stream()
                .filter(source -> Term.spelling(source.title()).contains(sought))
                .toList();
    }

    /** Backs a touchpoint with a source, which is added to the library unless it is there already; the type is a word. */
    public Written<Source> add(
            Viewer viewer, Id<JourneyMap> map, Id<Touchpoint> touchpoint, Source described, @Nullable String type) {
        return writer.edit(viewer, map, session -> {
            maps.mustHave(map, Anchor.touchpoint(touchpoint));
            session.takeTurn();
            Source source = stored(session, described, type);
            sources.choices().change(map, touchpoint.value(), backed -> {
                List<Integer> ids = new ArrayList<>(backed.sources());
                if (ids.contains(source.id().value())) {
                    throw new Invalid("title", Text.of("jm.problem.backedalready"));
                }
                ids.add(source.id().value());
                Backed changed = new Backed(touchpoint, mustFit(ids));
                session.log(new What(
                        Subject.TOUCHPOINT,
                        touchpoint.value(),
                        Backed.SOURCES.name(),
                        Backed.SOURCES.text(backed),
                        Backed.SOURCES.text(changed)));
                return changed;
            });
            return source;
        });
    }

    private Source stored(Session session, Source described, @Nullable String type) {
        long project = session.head().projectId();
        Integer term = type == null
                ? null
                : words.book(project).named(TermKind.EVIDENCE, type).id();
        Source wanted = described.of(term);
        SourceShelf shelf = new SourceShelf(sources, project);
        shelf.learn(List.of(wanted));
        return shelf.like(wanted);
    }

    /** Chooses which sources of the library back a touchpoint, in their order. */
    public Written<Backed> choose(Viewer viewer, Id<JourneyMap> map, int touchpoint, int seen, List<Integer> chosen) {
        return writer.edit(viewer, map, session -> {
            maps.mustHave(map, Anchor.touchpoint(new Id<>(touchpoint)));
            Set<Integer> known = sources.inProject(session.head().projectId()).stream()
                    .map(source -> source.id().value())
                    .collect(Collectors.toSet());
            if (!known.containsAll(chosen)) {
                throw new Invalid(Backed.SOURCES.name(), Text.of("jm.problem.source"));
            }
            List<Integer> distinct = mustFit(chosen.stream().distinct().toList());
            var target = new FieldEdit.Target<>(Subject.TOUCHPOINT, Backed.FIELDS, sources.choices());
            return new FieldEdit<>(target, touchpoint, seen, Map.of(Backed.SOURCES.name(), distinct)).within(session);
        });
    }

    private static List<Integer> mustFit(List<Integer> ids) {
        if (ids.size() > MOST) {
            throw new Invalid(Backed.SOURCES.name(), Text.of("jm.problem.toomany", ids.size(), MOST));
        }
        return ids;
    }
}
