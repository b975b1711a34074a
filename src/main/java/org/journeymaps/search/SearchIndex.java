package org.journeymaps.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.journeymaps.evidence.Backed;
import org.journeymaps.kind.Holders;
import org.journeymaps.kind.Kinds;
import org.journeymaps.log.Change;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.ChangeFollower;
import org.journeymaps.log.Content;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/**
 * Keeps the searchable texts in step with the change log: whatever is written is logged, and whatever is logged is searchable
 * in the same transaction. A changed field takes one statement.
 */
public final class SearchIndex implements ChangeFollower {
    private final SearchTexts texts;
    private final MapTexts mapTexts;
    private final Kinds kinds;

    public SearchIndex(SearchTexts texts, MapTexts mapTexts, Kinds kinds) {
        this.texts = texts;
        this.mapTexts = mapTexts;
        this.kinds = kinds;
    }

    @Override
    public void follow(Change change) {
        Change.What what = change.what();
        if (what.field() != null) {
            if (what.field().equals(Backed.SOURCES.logged())) {
                texts.add(Piece.of(
                        where(change, what.field()),
                        change.revision(),
                        mapTexts.titles(what.before()),
                        mapTexts.titles(what.after())));
            } else if (mapTexts.isWorded(what.subject(), what.field())) {
                texts.add(Piece.of(where(change, what.field()), change.revision(), what.before(), what.after()));
            }
        } else if (what.isRemoval()) {
            takenOff(change.map(), what.subject(), what.id());
        } else {
            added(change);
        }
    }

    @Override
    public void follow(Change change, Content content) {
        Change.What what = change.what();
        boolean whole = isWhole(what.subject());
        if (whole && change.revision() > 1) {
            texts.clear(change.map());
        }
        texts.add(pieces(mapTexts.of(content).stream().filter(said -> whole || isOf(what, said)), change.revision()));
    }

    private static boolean isWhole(Subject subject) {
        return subject.equals(Subject.MAP) || subject.equals(Subject.IMPORT);
    }

    private static Where where(Change change, String field) {
        return new Where(change.map(), change.what().subject(), change.what().id(), field);
    }

    private void added(Change change) {
        Change.What what = change.what();
        if (isWhole(what.subject())) {
            if (change.revision() > 1) {
                texts.clear(change.map());
            }
            add(change.map(), change.revision(), said -> true);
            return;
        }
        named(what.subject()).ifPresent(field -> {
            if (change.undoes() == null) {
                texts.add(Piece.of(where(change, field), change.revision(), null, what.after()));
            } else {
                add(change.map(), change.revision(), said -> isOf(what, said));
            }
        });
    }

    /** Gives the field in which the name stands that the log tells of a new record; nothing for a kind without words. */
    private Optional<String> named(Subject subject) {
        return subject.equals(Subject.STAGE) || subject.equals(Subject.TOUCHPOINT)
                ? Optional.of("name")
                : kinds.anchored(subject).map(kind -> kind.fields().all().get(0).logged());
    }

    /** A record comes back with all that hangs on it. */
    private static boolean isOf(Change.What what, MapTexts.Said said) {
        boolean itself =
                said.where().subject().equals(what.subject()) && said.where().id() == what.id();
        return itself
                || holder(what.subject(), what.id())
                        .filter(said.holders()::contains)
                        .isPresent();
    }

    private static Optional<Anchor> holder(Subject subject, int id) {
        return Anchor.Kind.find(subject.code()).map(kind -> new Anchor(kind, id));
    }

    private void add(Id<JourneyMap> map, int revision, Predicate<MapTexts.Said> which) {
        texts.add(pieces(mapTexts.of(map).stream().filter(which), revision));
    }

    private static List<Piece> pieces(Stream<MapTexts.Said> all, int revision) {
        return all.flatMap(said -> Piece.of(said.where(), revision, null, said.text()).stream())
                .toList();
    }

    private void takenOff(Id<JourneyMap> map, Subject subject, int id) {
        texts.remove(map, subject, List.of(id));
        if (subject.equals(Subject.TOUCHPOINT)) {
            texts.remove(map, Subject.EXPERIENCE, List.of(id));
        }
        holder(subject, id).ifPresent(holder -> {
            Map<Subject, Map<Integer, Anchor>> anchors = kinds.anchors(map);
            Holders holders = kinds.holders(anchors);
            anchors.forEach((kind, of) -> texts.remove(
                    map,
                    kind,
                    of.entrySet().stream()
                            .filter(entry -> holders.chain(entry.getValue()).contains(holder))
                            .map(Map.Entry::getKey)
                            .toList()));
        });
    }
}
