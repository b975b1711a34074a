package org.journeymaps.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.journeymaps.evidence.Sources;
import org.journeymaps.finding.Finding;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.JourneyMaps.Met;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Memories;
import org.journeymaps.platform.Memories.Memory;
import org.journeymaps.term.Term;
import org.journeymaps.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Tells what more holds of the places where words stand. That never changes at one revision of a map, so that a node reads each table
 * once for places that it does not remember, and none for those that it does (QP7).
 */
public final class PlaceFacts {
    private static final int MOST_REMEMBERED = 10_000;

    private final JourneyMaps maps;
    private final Kinds kinds;
    private final Sources sources;
    private final Terms terms;
    private final Memory<At, Fact> memory;

    public PlaceFacts(JourneyMaps maps, Kinds kinds, Sources sources, Terms terms, Memories memories) {
        this.maps = maps;
        this.kinds = kinds;
        this.sources = sources;
        this.terms = terms;
        this.memory = memories.named("found", MOST_REMEMBERED);
    }

    /** A record of a map at a revision. */
    record At(Id<JourneyMap> map, int revision, Subject subject, int id) {}

    /** How much it hurts, when and on which channel the customer is there, and that it hangs where no source backs anything. */
    record Fact(
            @Nullable Integer severity,
            @Nullable Period period,
            @Nullable Term channel,
            boolean unbacked) {}

    /** Gives what holds of each place by its map's revision; in a handful of statements for those that are not remembered. */
    Function<Piece, Fact> of(List<Piece> places, ToIntFunction<Id<JourneyMap>> revisions) {
        Function<Piece, At> at = place -> at(place.where(), revisions);
        Map<At, Fact> known = new HashMap<>();
        List<At> unknown = new ArrayList<>();
        places.stream().map(at).distinct().forEach(one -> memory.of(one)
                .ifPresentOrElse(fact -> known.put(one, fact), () -> unknown.add(one)));
        if (!unknown.isEmpty()) {
            new Look(unknown).facts().forEach((one, fact) -> {
                memory.keep(one, fact);
                known.put(one, fact);
            });
        }
        return place -> Objects.requireNonNull(known.get(at.apply(place)));
    }

    private static At at(Where where, ToIntFunction<Id<JourneyMap>> revisions) {
        return new At(where.map(), revisions.applyAsInt(where.map()), where.subject(), where.id());
    }

    /** One look at each table. */
    private final class Look {
        private final List<At> places;
        private final Map<Subject, Map<Integer, Anchored<?>>> hanging;
        private final Map<Anchor, Met> met;
        private final Map<Id<Stage>, Period> periods;
        private final Map<Integer, Term> channels;
        private final Set<Anchor> backed;

        Look(List<At> places) {
            this.places = places;
            this.hanging = hanging();
            this.met = maps.met(touchpoints()).stream()
                    .collect(Collectors.toMap(one -> Anchor.touchpoint(one.touchpoint()), Function.identity()));
            this.periods = maps.periods(places.stream()
                    .map(this::stage)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList());
            this.channels = terms.find(some(met.values(), Met::channel)).stream()
                    .collect(Collectors.toMap(Term::id, Function.identity()));
            this.backed = sources.backed(places.stream().map(At::map).distinct().toList());
        }

        private List<Id<Touchpoint>> touchpoints() {
            return some(places, this::anchor).stream()
                    .filter(anchor -> anchor.kind() == Anchor.Kind.TOUCHPOINT)
                    .map(anchor -> new Id<Touchpoint>(anchor.id()))
                    .toList();
        }

        private static <T, R> List<R> some(Collection<T> all, Function<T, @Nullable R> part) {
            List<R> some = new ArrayList<>();
            for (T one : all) {
                R found = part.apply(one);
                if (found != null) {
                    some.add(found);
                }
            }
            return some.stream().distinct().toList();
        }

        /** Gives where words hang: nothing for the map's own and for a stage's. */
        private @Nullable Anchor anchor(At place) {
            if (place.subject().equals(Subject.TOUCHPOINT) || place.subject().equals(Subject.EXPERIENCE)) {
                return Anchor.touchpoint(new Id<>(place.id()));
            }
            Anchored<?> record = record(place.subject(), place.id());
            Anchor anchor = record == null ? null : record.anchor();
            while (anchor != null && record != null) {
                anchor = record.anchor();
                record = record(new Subject(anchor.kind().code()), anchor.id());
            }
            return anchor;
        }

        private @Nullable Anchored<?> record(Subject subject, int id) {
            return hanging.getOrDefault(subject, Map.of()).get(id);
        }

        /** Reads what hangs somewhere, and what that hangs on: one statement for each kind, and one more for each that holds others. */
        private Map<Subject, Map<Integer, Anchored<?>>> hanging() {
            Map<Subject, Map<Integer, Anchored<?>>> read = new HashMap<>();
            Map<Subject, Set<Integer>> wanted = new HashMap<>();
            places.forEach(place -> wanted.computeIfAbsent(place.subject(), first -> new HashSet<>())
                    .add(place.id()));
            while (!wanted.isEmpty()) {
                Map<Subject, Set<Integer>> next = new HashMap<>();
                wanted.forEach((subject, ids) -> kinds.anchored(subject).ifPresent(kind -> {
                    Map<Integer, Anchored<?>> known = read.computeIfAbsent(subject, first -> new HashMap<>());
                    ids.removeAll(known.keySet());
                    for (Anchored<?> record : found(kind, ids)) {
                        known.put(record.id().value(), record);
                        next.computeIfAbsent(new Subject(record.anchor().kind().code()), first -> new HashSet<>())
                                .add(record.anchor().id());
                    }
                }));
                wanted.clear();
                wanted.putAll(next);
            }
            return read;
        }

        private static <R extends Anchored<R>> List<R> found(AnchoredKind<R> kind, Set<Integer> ids) {
            return ids.isEmpty()
                    ? List.of()
                    : kind.records().find(ids.stream().map(Id<R>::new).toList());
        }

        /** Gives the stage whose words these are, on which they hang, or on which their touchpoint is. */
        private Optional<Id<Stage>> stage(At place) {
            if (place.subject().equals(Subject.STAGE)) {
                return Optional.of(new Id<>(place.id()));
            }
            Anchor anchor = anchor(place);
            if (anchor != null && anchor.kind() == Anchor.Kind.STAGE) {
                return Optional.of(new Id<>(anchor.id()));
            }
            return Optional.ofNullable(met.get(anchor)).map(Met::stage);
        }

        Map<At, Fact> facts() {
            return places.stream().collect(Collectors.toMap(Function.identity(), this::fact));
        }

        private Fact fact(At place) {
            Anchor anchor = anchor(place);
            Finding finding = record(place.subject(), place.id()) instanceof Finding known ? known : null;
            Met there = met.get(anchor);
            return new Fact(
                    finding == null ? null : finding.severity(),
                    stage(place).map(periods::get).orElse(null),
                    there == null ? null : channels.get(there.channel()),
                    anchor != null && !backed.contains(anchor));
        }
    }
}
