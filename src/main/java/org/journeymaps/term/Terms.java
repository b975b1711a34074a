package org.journeymaps.term;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All stored terms. */
public interface Terms {
    /** Lists the terms of a project in one statement. */
    List<Term> of(long projectId);

    /** Finds terms by number, whatever their project. */
    List<Term> find(List<Integer> ids);

    /** Adds a term; fails inside the transaction when the project has that word already. */
    Term add(long projectId, TermKind kind, String name, @Nullable String key);

    /**
     * Adds words in one batch, in an order that is the same for everybody, so that two who add the same words wait for each
     * other and never crosswise (QP5); fails like {@link #add}.
     */
    void addAll(long projectId, Collection<Word> words);

    /** A word to be added; a built-in one has a key. */
    record Word(TermKind kind, String name, @Nullable String key) {}
}
