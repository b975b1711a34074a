package org.journeymaps.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.admission.Admission;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;

/**
 * The head of a journey map: its home project, its words, how far it has come, its owner's user key, the revision of its
 * last change, and who gets in.
 */
public record MapHead(
        Id<JourneyMap> id,
        long projectId,
        MapText text,
        MapState state,
        String ownerKey,
        int revision,
        Admission admission) {

    /** A draft that leaves who gets in to its project. */
    public MapHead(Id<JourneyMap> id, long projectId, MapText text, String ownerKey, int revision) {
        this(id, projectId, text, MapState.DRAFT, ownerKey, revision, Admission.OPEN);
    }

    /** By name, as people look for it. */
    public static final Comparator<MapHead> BY_NAME = Comparator.comparing(
                    (MapHead head) -> head.text.name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(head -> head.id.value());

    private static final List<Field<MapHead>> OWN = List.of(
            Field.<MapHead>of(
                            "name",
                            Rule.requiredText(Rule.NAME),
                            m -> m.text.name(),
                            (m, v) -> m.with(m.text.named(String.valueOf(v))))
                    .labelled("jm.map.name"),
            Field.<MapHead>of(
                            "perspective",
                            Rule.text(Rule.NAME),
                            m -> m.text.perspective(),
                            (m, v) -> m.with(m.text.drawnFor((String) v)))
                    .labelled("jm.map.perspective"),
            Field.<MapHead>of(
                            "desiredExperience",
                            Rule.text(Rule.SENTENCES),
                            m -> m.text.desiredExperience(),
                            (m, v) -> m.with(m.text.wishing((String) v)))
                    .labelled("jm.map.desired"),
            Field.<MapHead>of(
                            "expectations",
                            Rule.text(Rule.SENTENCES),
                            m -> m.state.expectations(),
                            (m, v) -> m.with(m.state.expecting((String) v)))
                    .labelled("jm.map.expectations"),
            Field.<MapHead>of(
                            "realistic",
                            Rule.orElse(false, Rule.flag()),
                            m -> m.state.realistic(),
                            (m, v) -> m.with(m.state.realistic(Boolean.TRUE.equals(v))))
                    .labelled("jm.map.realistic"),
            Field.<MapHead>of(
                            "life",
                            Rule.orElse(MapState.Life.DRAFT.code(), Rule.oneOf(code -> code, MapState.Life.CODES)),
                            m -> m.state.life().code(),
                            (m, v) -> m.with(m.state.with(MapState.Life.of(String.valueOf(v)))))
                    .labelled("jm.map.life"),
            Field.<MapHead>of(
                            "reviewEvery",
                            Rule.whole(1, MapState.MOST_MONTHS),
                            m -> m.state.reviewEvery(),
                            (m, v) -> m.with(m.state.reviewedEvery((Integer) v)))
                    .labelled("jm.review.every"));

    /** What can be edited in place, field by field. */
    public static final Fields<MapHead> FIELDS = new Fields<>(Stream.of(
                    OWN.stream(),
                    Purpose.FIELDS.stream()
                            .map(field ->
                                    field.in((MapHead m) -> m.state.purpose(), (m, v) -> m.with(m.state.aimingAt(v)))),
                    Lanes.FIELDS.stream()
                            .map(field -> field.in((MapHead m) -> m.text.lanes(), (m, v) -> m.with(m.text.laid(v)))))
            .flatMap(fields -> fields)
            .toList());

    /** The ids of the personas with whose eyes the map can be seen (P03). */
    public static final Field<MapHead> PERSONAS = Field.<MapHead>of(
                    "personas",
                    Rule.numbers(),
                    m -> m.text.personas(),
                    (m, v) -> m.with(m.text.seenBy(Rule.numbersIn(v))))
            .labelled("jm.tab.personas");

    /** The one stage or touchpoint that is worked on now (T20). */
    public static final Field<MapHead> FOCUS = Field.<MapHead>of(
                    "focus",
                    new Focus.FocusRule(),
                    m -> m.state.use().focus(),
                    (m, v) -> m.with(m.state.focusedOn((Focus) v)))
            .labelled("jm.focus");

    /** Everything that an edit of fields changes, each with a column. */
    public static final Fields<MapHead> STORED = new Fields<>(
            Stream.concat(FIELDS.all().stream(), Stream.of(PERSONAS, FOCUS)).toList());

    private MapHead with(MapText changed) {
        return new MapHead(id, projectId, changed, state, ownerKey, revision, admission);
    }

    private MapHead with(MapState changed) {
        return new MapHead(id, projectId, text, changed, ownerKey, revision, admission);
    }

    /** Gives the next head; throws {@link org.journeymaps.problem.Invalid} when a map may not become so. */
    public MapHead becoming(MapHead next) {
        return next.with(state.becoming(next.state));
    }

    /** Says whether it is no map of a journey but what others begin with. */
    public boolean isTemplate() {
        return state.use().template();
    }

    /** Gives the same as what others begin with. */
    public MapHead asTemplate() {
        return with(state.asTemplate());
    }

    public MapHead with(Admission changed) {
        return new MapHead(id, projectId, text, state, ownerKey, revision, changed);
    }

    public MapHead ownedBy(String userKey) {
        return new MapHead(id, projectId, text, state, userKey, revision, admission);
    }
}
