package org.journeymaps.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.access.MapAccess;
import org.journeymaps.field.Rule;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Session;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Conflict;
import org.jspecify.annotations.Nullable;

/** Lets those who edit a map choose its words from those of its project; a word that is new is added there (T06, P10, L06). */
public final class WordService {
    /** The kinds of word that the fields of a map hold, by the name of the field. */
    private static final Map<String, TermKind> KINDS = Stream.of(TermKind.TYPE, TermKind.CHANNEL, TermKind.DEPARTMENT)
            .collect(Collectors.toMap(TermKind::code, kind -> kind));

    private final MapAccess access;
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Words words;

    public WordService(MapAccess access, MapWriter writer, JourneyMaps maps, Words words) {
        this.access = access;
        this.writer = writer;
        this.maps = maps;
        this.words = words;
    }

    /** The words there are, and how they are said. */
    public record Words(Terms terms, Vocabulary vocabulary, Texts texts) {
        TermBook book(long projectId) {
            return new TermBook(terms, vocabulary, projectId);
        }

        ShownWord said(Term term) {
            return new ShownWord(term.id(), texts.of(term.label()), term.key());
        }
    }

    /** Lists the words of a kind that somebody who edits the map can choose, always in the same order. */
    public List<ShownWord> choices(Viewer viewer, Id<JourneyMap> map, TermKind kind) {
        TermBook book = words.book(access.editable(viewer, map).projectId());
        return book.choices(kind).stream().map(words::said).toList();
    }

    /** Sets words of a touchpoint, each said in any of the four languages or as it stands in the project (T06, T13). */
    public Written<Map<String, @Nullable ShownWord>> changeTouchpoint(
            Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ? extends @Nullable Object> values) {
        var target = new FieldEdit.Target<>(Subject.TOUCHPOINT, Touchpoint.WORDS, maps.touchpoints());
        return writer.edit(viewer, map, session -> change(session, target, id, seen, values));
    }

    private <R> Map<String, @Nullable ShownWord> change(
            Session session,
            FieldEdit.Target<R> target,
            int id,
            int seen,
            Map<String, ? extends @Nullable Object> values) {
        TermBook book = words.book(session.head().projectId());
        Map<String, @Nullable Object> ids = new LinkedHashMap<>();
        Map<String, @Nullable ShownWord> said = new LinkedHashMap<>();
        values.forEach((field, sent) -> {
            target.fields().named(field);
            Term term = term(session, book, field, sent);
            ids.put(field, term == null ? null : term.id());
            said.put(field, term == null ? null : words.said(term));
        });
        try {
            new FieldEdit<>(target, id, seen, ids).within(session);
        } catch (Conflict conflict) {
            throw conflict.told(value -> value instanceof Integer known
                    ? book.find(known).map(words::said).orElse(null)
                    : null);
        }
        return said;
    }

    /** Others wait before a word is added, because it is unique in its project (ADR 35). */
    private static @Nullable Term term(Session session, TermBook book, String field, @Nullable Object sent) {
        String name = (String) Rule.text(Rule.NAME).check(field, sent);
        if (name == null) {
            return null;
        }
        TermKind kind = KINDS.getOrDefault(field, TermKind.DEPARTMENT);
        if (book.find(kind, name).isEmpty()) {
            session.takeTurn();
        }
        return book.named(kind, name);
    }
}
