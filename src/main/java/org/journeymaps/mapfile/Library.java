package org.journeymaps.mapfile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.Sources;
import org.journeymaps.exchange.SourceShelf;
import org.journeymaps.map.Anchor;
import org.journeymaps.mapfile.MapFile.SourceEntry;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.mapfile.MapFile.Word;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** The words and sources of the project that a file is imported into; what it does not have yet is added in batches. */
final class Library {
    private final TermBook book;
    private final SourceShelf shelf;

    Library(TermBook book, Sources sources, long projectId) {
        this.book = book;
        this.shelf = new SourceShelf(sources, projectId);
    }

    /** Adds every word and source of the file that the project does not have yet. */
    void learn(MapFile file) {
        Map<TermKind, Collection<String>> words = new HashMap<>();
        file.words().forEach(word -> words.computeIfAbsent(word.kind(), kind -> new TreeSet<>())
                .add(word.name()));
        book.learn(words);
        shelf.learn(file.touchpoints()
                .flatMap(touchpoint -> touchpoint.sources().stream())
                .map(this::made)
                .toList());
    }

    @Nullable
    Integer term(@Nullable Word word) {
        return word == null ? null : book.named(word.kind(), word.name()).id();
    }

    List<Integer> terms(List<Word> words) {
        return words.stream()
                .map(word -> Objects.requireNonNull(term(word)))
                .distinct()
                .toList();
    }

    private Source made(SourceEntry entry) {
        return Made.source(entry).of(term(entry.type()));
    }

    /** Gives what backs a touchpoint of the file, each source once. */
    List<Backing> backings(TouchpointEntry touchpoint, Anchor anchor) {
        return touchpoint.sources().stream()
                .map(source -> new Backing(shelf.like(made(source)), anchor))
                .distinct()
                .toList();
    }
}
