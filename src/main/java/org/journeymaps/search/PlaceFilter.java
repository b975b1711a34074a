package org.journeymaps.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.evidence.Sources;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.JourneyMaps;
import org.journeymaps.map.JourneyMaps.Met;
import org.journeymaps.map.Period;
import org.journeymaps.map.Stage;
import org.journeymaps.map.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.search.Narrowing.OfPlaces;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Terms;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Keeps those of the found places of which more holds: each table that is asked about costs one statement for every 1,000 places. */
public final class PlaceFilter {
    private final JourneyMaps maps;
    private final Findings findings;
    private final Improvements improvements;
    private final Sources sources;
    private final Terms terms;
    private final Vocabulary vocabulary;

    public PlaceFilter(
            JourneyMaps maps,
            Findings findings,
            Improvements improvements,
            Sources sources,
            Terms terms,
            Vocabulary vocabulary) {
        this.maps = maps;
        this.findings = findings;
        this.improvements = improvements;
        this.sources = sources;
        this.terms = terms;
        this.vocabulary = vocabulary;
    }

    List<Piece> keep(OfPlaces wanted, List<Piece> places) {
        return wanted.asksForNothing() || places.isEmpty() ? places : new Look(wanted, places).kept();
    }

    /** One look at the places of one search. */
    private final class Look {
        private final OfPlaces wanted;
        private final List<Piece> places;
        private final Map<Id<Finding>, Finding> pains;
        private final Map<Id<Improvement>, Anchor> ideas;

        Look(OfPlaces wanted, List<Piece> all) {
            this.wanted = wanted;
            this.pains = findings.find(ids(all, Subject.FINDING)).stream()
                    .collect(Collectors.toMap(Finding::id, Function.identity()));
            this.places = all.stream().filter(this::hurtsEnough).toList();
            this.ideas = improvements.anchors(ids(places, Subject.IMPROVEMENT));
        }

        private static <R> List<Id<R>> ids(List<Piece> places, Subject subject) {
            return places.stream()
                    .filter(place -> place.where().subject() == subject)
                    .map(place -> place.where().id())
                    .distinct()
                    .map(Id<R>::new)
                    .toList();
        }

        private boolean hurtsEnough(Piece place) {
            if (wanted.severity() == null) {
                return true;
            }
            Finding finding = finding(place);
            Integer severity = finding == null ? null : finding.severity();
            return severity != null && severity >= wanted.severity();
        }

        private @Nullable Finding finding(Piece place) {
            return place.where().subject() == Subject.FINDING
                    ? pains.get(new Id<Finding>(place.where().id()))
                    : null;
        }

        List<Piece> kept() {
            List<Id<Touchpoint>> touchpoints = places.stream()
                    .map(this::anchor)
                    .filter(Objects::nonNull)
                    .filter(anchor -> anchor.kind() == Anchor.Kind.TOUCHPOINT)
                    .distinct()
                    .map(anchor -> new Id<Touchpoint>(anchor.id()))
                    .toList();
            boolean met = wanted.period() != null || wanted.channel() != null;
            Map<Anchor, Met> there = (met ? maps.met(touchpoints) : List.<Met>of())
                    .stream()
                            .collect(Collectors.toMap(one -> Anchor.touchpoint(one.touchpoint()), Function.identity()));
            Map<Id<Stage>, Period> periods = periods(there);
            Set<Integer> channels = channels(there);
            Set<Anchor> backed = wanted.unbacked() ? sources.backed(mapIds()) : Set.of();
            return places.stream()
                    .filter(place -> isIn(place, there, periods))
                    .filter(place -> isOn(place, there, channels))
                    .filter(place -> isUnbacked(place, backed))
                    .toList();
        }

        private List<Id<JourneyMap>> mapIds() {
            return places.stream().map(place -> place.where().map()).distinct().toList();
        }

        /** Gives where words hang: nothing for the map's own and for a stage's. */
        private @Nullable Anchor anchor(Piece place) {
            int id = place.where().id();
            return switch (place.where().subject()) {
                case TOUCHPOINT, EXPERIENCE -> Anchor.touchpoint(new Id<>(id));
                case FINDING -> {
                    Finding finding = finding(place);
                    yield finding == null ? null : finding.anchor();
                }
                case IMPROVEMENT -> ideas.get(new Id<Improvement>(id));
                default -> null;
            };
        }

        private Map<Id<Stage>, Period> periods(Map<Anchor, Met> there) {
            if (wanted.period() == null) {
                return Map.of();
            }
            Set<Id<Stage>> stages = there.values().stream()
                    .map(Met::stage)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            places.forEach(place -> onStage(place).ifPresent(stages::add));
            return maps.periods(List.copyOf(stages));
        }

        /** Gives the stage whose words these are, or on which as a whole they hang. */
        private Optional<Id<Stage>> onStage(Piece place) {
            Anchor anchor = anchor(place);
            return place.where().subject() == Subject.STAGE
                    ? Optional.of(new Id<>(place.where().id()))
                    : Optional.ofNullable(anchor)
                            .filter(on -> on.kind() == Anchor.Kind.STAGE)
                            .map(on -> new Id<>(on.id()));
        }

        private boolean isIn(Piece place, Map<Anchor, Met> there, Map<Id<Stage>, Period> periods) {
            if (wanted.period() == null) {
                return true;
            }
            Met met = there.get(anchor(place));
            Id<Stage> stage = onStage(place).orElse(met == null ? null : met.stage());
            return stage != null && wanted.period() == periods.get(stage);
        }

        private Set<Integer> channels(Map<Anchor, Met> there) {
            if (wanted.channel() == null) {
                return Set.of();
            }
            String key = vocabulary.keyOf(TermKind.CHANNEL, wanted.channel()).orElse(null);
            List<Integer> used = there.values().stream()
                    .map(Met::channel)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return terms.find(used).stream()
                    .filter(term -> key == null ? isSpelled(term, wanted.channel()) : key.equals(term.key()))
                    .map(Term::id)
                    .collect(Collectors.toSet());
        }

        private static boolean isSpelled(Term term, String word) {
            return Term.spelling(term.name()).equals(Term.spelling(word));
        }

        private boolean isOn(Piece place, Map<Anchor, Met> there, Set<Integer> channels) {
            Met met = there.get(anchor(place));
            return wanted.channel() == null || (met != null && channels.contains(met.channel()));
        }

        private boolean isUnbacked(Piece place, Set<Anchor> backed) {
            Anchor anchor = anchor(place);
            return !wanted.unbacked() || (anchor != null && !backed.contains(anchor));
        }
    }
}
