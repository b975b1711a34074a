package org.journeymaps.mapfile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.SourceShelf;
import org.journeymaps.evidence.Sources;
import org.journeymaps.mapfile.MapFile.FeelingEntry;
import org.journeymaps.mapfile.MapFile.SourceEntry;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.mapfile.MapFile.Word;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Feeling;
import org.journeymaps.problem.Fault;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;
import org.jspecify.annotations.Nullable;

/** The words and sources of the project that a file is imported into; what it does not have yet is added in batches. */
final class Library {
    private final TermBook book;
    private final SourceShelf shelf;
    private final Players players;

    Library(TermBook book, Sources sources, Players players, long projectId) {
        this.book = book;
        this.players = players;
        this.shelf = new SourceShelf(sources, projectId);
    }

    /** Adds every word and source of the file that the project does not have yet. */
    void learn(MapFile file) {
        book.learn(words(file));
        players.learn(file);
        shelf.learn(sources(file, this::term));
    }

    private static Map<TermKind, Collection<String>> words(MapFile file) {
        Map<TermKind, Collection<String>> words = new HashMap<>();
        file.words().forEach(word -> words.computeIfAbsent(word.kind(), kind -> new TreeSet<>())
                .add(word.name()));
        return words;
    }

    private static List<Source> sources(MapFile file, Function<@Nullable Word, @Nullable Integer> types) {
        return file.touchpoints()
                .flatMap(touchpoint -> touchpoint.sources().stream())
                .map(entry -> Made.source(entry).of(types.apply(entry.type())))
                .toList();
    }

    /** Says what is wrong with adding whatever the project does not have yet. */
    List<Fault> faults(MapFile file) {
        return Stream.of(book.faults(words(file)), players.faults(file), shelf.faults(sources(file, this::imagined)))
                .flatMap(List::stream)
                .toList();
    }

    private @Nullable Integer imagined(@Nullable Word word) {
        return word == null ? null : book.imagine(word.kind(), word.name());
    }

    @Nullable
    Integer term(@Nullable Word word) {
        return word == null ? null : book.named(word.kind(), word.name()).id();
    }

    /** Says whether the word is neither built in nor used in the project yet. */
    boolean isNew(Word word) {
        return book.isNew(word.kind(), word.name());
    }

    /** Gives the personas of the project. */
    Players players() {
        return players;
    }

    List<Feeling> feelings(List<FeelingEntry> feelings) {
        return feelings.stream()
                .map(one -> new Feeling(Objects.requireNonNull(term(one.word())), one.expected(), one.response()))
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
