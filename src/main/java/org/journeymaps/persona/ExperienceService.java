package org.journeymaps.persona;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.field.Fields;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.NotFound;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.Terms;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Edits what everyone, or one persona of a map, thinks, expects and feels at a touchpoint (D03, D14, D15, P04, T09, T16). */
public final class ExperienceService {
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Words words;

    public ExperienceService(MapWriter writer, JourneyMaps maps, Words words) {
        this.writer = writer;
        this.maps = maps;
        this.words = words;
    }

    /** The words for feelings, and how they are said. */
    public record Words(Terms terms, Vocabulary vocabulary, Texts texts) {
        FeelingWords of(long projectId) {
            return new FeelingWords(new TermBook(terms, vocabulary, projectId), texts);
        }
    }

    /** An experience as it is stored now, its feelings in words where they were edited. */
    public record Felt(Experience experience, List<ShownFeeling> feelings) {}

    /** Changes what everyone experiences. */
    public Written<Felt> change(
            Viewer viewer,
            Id<JourneyMap> map,
            int touchpoint,
            int seen,
            Map<String, ? extends @Nullable Object> values) {
        var target = new FieldEdit.Target<>(Subject.EXPERIENCE, Experience.EDITED, maps.experiences());
        return writer.edit(viewer, map, session -> change(session, new Edit(target, touchpoint, seen), values));
    }

    /** Where a persona experiences something. */
    public record Place(int touchpoint, int persona) {}

    /** Changes what a persona experiences; throws {@link NotFound} when it is not on the map. */
    public Written<Felt> changeOf(
            Viewer viewer, Id<JourneyMap> map, Place place, int seen, Map<String, ? extends @Nullable Object> values) {
        var fields = new Fields<>(Experience.everyFieldOf(place.persona()));
        var target = new FieldEdit.Target<>(Subject.EXPERIENCE, fields, maps.experiencesOf(place.persona()));
        return writer.edit(viewer, map, session -> {
            if (!session.head().text().personas().contains(place.persona())) {
                throw new NotFound();
            }
            return change(session, new Edit(target, place.touchpoint(), seen), values);
        });
    }

    private record Edit(FieldEdit.Target<Experience> target, int touchpoint, int seen) {
        Experience apply(MapWriter.Session session, Map<String, ? extends @Nullable Object> values) {
            return new FieldEdit<>(target, touchpoint, seen, values).within(session);
        }
    }

    /** Reads the words of the project only where feelings are edited. */
    private Felt change(MapWriter.Session session, Edit edit, Map<String, ? extends @Nullable Object> values) {
        String feelings = Experience.FEELINGS.name();
        if (!values.containsKey(feelings)) {
            return new Felt(edit.apply(session, values), List.of());
        }
        FeelingWords said = words.of(session.head().projectId());
        Map<String, @Nullable Object> known = new HashMap<>(values);
        known.put(feelings, said.read(session, values.get(feelings)));
        try {
            Experience changed = edit.apply(session, known);
            return new Felt(changed, said.shown(changed.feelings()));
        } catch (Conflict conflict) {
            throw conflict.told(value -> value instanceof List<?> list
                    ? said.shown(list.stream().map(Feeling.class::cast).toList())
                    : value);
        }
    }
}
