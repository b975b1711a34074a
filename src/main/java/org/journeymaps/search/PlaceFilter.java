package org.journeymaps.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.search.Narrowing.OfPlaces;
import org.journeymaps.search.PlaceFacts.Fact;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Keeps those of the found places of which more holds. */
public final class PlaceFilter {
    private final PlaceFacts facts;
    private final Vocabulary vocabulary;

    public PlaceFilter(PlaceFacts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    /** Takes what tells the revision of a map on which there are places. */
    List<Piece> keep(OfPlaces wanted, List<Piece> places, ToIntFunction<Id<JourneyMap>> revisions) {
        if (wanted.asksForNothing() || places.isEmpty()) {
            return places;
        }
        Function<Piece, Fact> known = facts.of(places, revisions);
        Predicate<Term> channel = channel(wanted.channel());
        return places.stream()
                .filter(place -> holds(wanted, channel, known.apply(place)))
                .toList();
    }

    private static boolean holds(OfPlaces wanted, Predicate<Term> channel, Fact fact) {
        Integer severity = fact.severity();
        Term met = fact.channel();
        return (wanted.severity() == null || (severity != null && severity >= wanted.severity()))
                && (wanted.period() == null || wanted.period() == fact.period())
                && (wanted.channel() == null || (met != null && channel.test(met)))
                && (!wanted.unbacked() || fact.unbacked());
    }

    /** A built-in channel may be asked for in any language, another one as it is spelled. */
    private Predicate<Term> channel(@Nullable String word) {
        if (word == null) {
            return met -> true;
        }
        String key = vocabulary.keyOf(TermKind.CHANNEL, word).orElse(null);
        return key == null
                ? met -> Term.spelling(met.name()).equals(Term.spelling(word))
                : met -> key.equals(met.key());
    }
}
