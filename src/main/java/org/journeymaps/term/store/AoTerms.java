package org.journeymaps.term.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
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
        return Rows.read(
                ao,
                TermRow.class,
                query,
                row -> new Term(row.getID(), TermKind.of(row.getKind()), row.getName(), row.getBuiltIn()));
    }

    @Override
    public Term add(long projectId, TermKind kind, String name, @Nullable String key) {
        String word = key == null ? ":" + Term.spelling(name) : "#" + key;
        TermRow row = ao.create(
                TermRow.class,
                Rows.values(
                        "PROJECT_ID", projectId,
                        "KIND", kind.code(),
                        "NAME", name,
                        "BUILT_IN", key,
                        "UNIQUE_NAME", projectId + ":" + kind.code() + word));
        return new Term(row.getID(), kind, name, key);
    }
}
