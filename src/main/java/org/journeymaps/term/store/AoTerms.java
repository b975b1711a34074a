package org.journeymaps.term.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.journeymaps.platform.store.Rows;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Terms;
import org.jspecify.annotations.Nullable;

/** Terms in Active Objects; a unique column keeps a project from having one word twice. */
public final class AoTerms implements Terms {
    private final ActiveObjects ao;

    public AoTerms(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Term> of(long projectId) {
        Query query = Query.select(TermRow.COLUMNS).where("PROJECT_ID = ?", projectId);
        return Rows.read(ao, TermRow.class, query, AoTerms::term);
    }

    @Override
    public List<Term> find(List<Integer> ids) {
        return Rows.readIn(ao, TermRow.class, TermRow.COLUMNS, new Rows.In("ID", ids), AoTerms::term);
    }

    private static Term term(TermRow row) {
        return new Term(row.getID(), TermKind.of(row.getKind()), row.getName(), row.getBuiltIn());
    }

    @Override
    public Term add(long projectId, TermKind kind, String name, @Nullable String key) {
        TermRow row = ao.create(TermRow.class, values(projectId, new Word(kind, name, key)));
        return new Term(row.getID(), kind, name, key);
    }

    @Override
    public void addAll(long projectId, Collection<Word> words) {
        Rows.addAll(
                ao,
                TermRow.class,
                words.stream()
                        .map(word -> values(projectId, word))
                        .sorted(Comparator.comparing(row -> (String) row.get("UNIQUE_NAME")))
                        .toList());
    }

    private static Map<String, Object> values(long projectId, Word word) {
        String key = word.key();
        String unique = key == null ? ":" + Term.spelling(word.name()) : "#" + key;
        return Rows.values(
                "PROJECT_ID",
                projectId,
                "KIND",
                word.kind().code(),
                "NAME",
                word.name(),
                "BUILT_IN",
                key,
                "UNIQUE_NAME",
                projectId + ":" + word.kind().code() + unique);
    }
}
