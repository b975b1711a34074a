package org.journeymaps.persona;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.field.Rule;
import org.journeymaps.map.MapWriter;
import org.journeymaps.model.Feeling;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** The feelings of one edit, said in the words of the project; a word that is new is added there (T16). */
final class FeelingWords {
    /** Most feelings of one experience (QS6). */
    static final int MOST = 20;

    private static final String FIELD = "feelings";
    private static final Rule KIND = Rule.oneOf(code -> code, List.of(ShownFeeling.EXPECTED, ShownFeeling.EXPERIENCED));

    private final TermBook book;
    private final Texts texts;

    FeelingWords(TermBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** Reads a list of objects with name, kind and response; the same feeling twice is one. */
    List<Feeling> read(MapWriter.Session session, @Nullable Object sent) {
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof List<?> all)) {
            throw new Invalid(FIELD, Text.of("jm.problem.json.list"));
        }
        if (all.size() > MOST) {
            throw new Invalid(FIELD, Text.of("jm.problem.toomany", all.size(), MOST));
        }
        Map<String, Feeling> feelings = new LinkedHashMap<>();
        for (Object one : all) {
            Feeling feeling = feeling(session, one);
            feelings.put(feeling.term() + "/" + feeling.expected(), feeling);
        }
        return List.copyOf(feelings.values());
    }

    private Feeling feeling(MapWriter.Session session, @Nullable Object sent) {
        if (!(sent instanceof Map<?, ?> one)) {
            throw new Invalid(FIELD, Text.of("jm.problem.json.object"));
        }
        String name = String.valueOf(Rule.requiredText(Rule.NAME).check(FIELD, one.get("name")));
        Object kind = one.get("kind");
        boolean expected = kind != null && ShownFeeling.EXPECTED.equals(KIND.check(FIELD, kind));
        String response = (String) Rule.text(Rule.SENTENCES).check(FIELD, one.get("response"));
        return new Feeling(term(session, name).id(), expected, response);
    }

    /** Others wait before a word is added, because it is unique in its project (ADR 35). */
    private Term term(MapWriter.Session session, String name) {
        if (book.find(TermKind.FEELING, name).isEmpty()) {
            session.takeTurn();
        }
        return book.named(TermKind.FEELING, name);
    }

    /** Gives what is felt in the viewer's language. */
    List<ShownFeeling> shown(List<Feeling> feelings) {
        return feelings.stream()
                .flatMap(feeling -> book.find(feeling.term()).map(term -> shown(feeling, term)).stream())
                .toList();
    }

    private ShownFeeling shown(Feeling feeling, Term term) {
        return new ShownFeeling(
                term.id(),
                texts.of(term.label()),
                term.key(),
                feeling.expected() ? ShownFeeling.EXPECTED : ShownFeeling.EXPERIENCED,
                feeling.response());
    }
}
