package org.journeymaps.term;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All stored terms. */
public interface Terms {
    /** Lists the terms of a project in one statement. */
    List<Term> of(long projectId);

    /** Adds a term; fails inside the transaction when the project has that word already. */
    Term add(long projectId, TermKind kind, String name, @Nullable String key);
}
