package org.journeymaps.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.journeymaps.evidence.Backed;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvements;
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
    private final Findings findings;
    private final Improvements improvements;
    private final MapTexts mapTexts;

    public SearchIndex(SearchTexts texts, MapTexts mapTexts, Findings findings, Improvements improvements) {
        this.texts = texts;
        this.findings = findings;
        this.improvements = improvements;
        this.mapTexts = mapTexts;
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
            } else if (MapTexts.isWorded(what.subject(), what.field())) {
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
        if (change.revision() > 1) {
            texts.clear(change.map());
        }
        texts.add(pieces(MapTexts.of(content).stream(), change.revision()));
    }

    private static Where where(Change change, String field) {
        return new Where(change.map(), change.what().subject(), change.what().id(), field);
    }

    private void added(Change change) {
        Change.What what = change.what();
        switch (what.subject()) {
            case MAP, IMPORT -> {
                if (change.revision() > 1) {
                    texts.clear(change.map());
                }
                add(change.map(), change.revision(), said -> true);
            }
            case TOUCHPOINT, FINDING, IMPROVEMENT, STAGE -> {
                if (change.undoes() == null) {
                    String field =
                            what.subject() == Subject.STAGE || what.subject() == Subject.TOUCHPOINT ? "name" : "text";
                    texts.add(Piece.of(where(change, field), change.revision(), null, what.after()));
                } else {
                    add(change.map(), change.revision(), said -> isOf(what, said));
                }
            }
            default -> {
                // a link to an issue has no words of its own
            }
        }
    }

    /** A stage or touchpoint comes back with all that hangs on it. */
    private static boolean isOf(Change.What what, MapTexts.Said said) {
        return holder(what.subject(), what.id())
                .map(said.holder()::equals)
                .orElseGet(() ->
                        said.where().subject() == what.subject() && said.where().id() == what.id());
    }

    private static Optional<Anchor> holder(Subject subject, int id) {
        return switch (subject) {
            case TOUCHPOINT -> Optional.of(Anchor.touchpoint(new Id<>(id)));
            case STAGE -> Optional.of(Anchor.stage(new Id<>(id)));
            default -> Optional.empty();
        };
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
        if (subject == Subject.TOUCHPOINT) {
            texts.remove(map, Subject.EXPERIENCE, List.of(id));
        }
        holder(subject, id).ifPresent(holder -> {
            texts.remove(map, Subject.FINDING, hangingOn(holder, findings.anchors(map)));
            texts.remove(map, Subject.IMPROVEMENT, hangingOn(holder, improvements.anchors(map)));
        });
    }

    private static List<Integer> hangingOn(Anchor holder, Map<Integer, Anchor> anchors) {
        return anchors.entrySet().stream()
                .filter(entry -> entry.getValue().equals(holder))
                .map(Map.Entry::getKey)
                .toList();
    }
}
