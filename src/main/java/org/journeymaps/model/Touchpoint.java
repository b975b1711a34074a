package org.journeymaps.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Where the customer meets the company, with both sides of the meeting (M07); type, channel and department are term ids. */
public record Touchpoint(
        Id<Touchpoint> id,
        Place place,
        Meeting meeting,
        CustomerSide customer,
        CompanySide company,
        Weight weight,
        Traits traits) {

    /** What else is known of it. */
    public record Traits(Standing standing, Marks marks, Staffing staffing, OwnLanes lanes) {
        /** Nothing more is known. */
        public static final Traits NONE = new Traits(Standing.NONE, Marks.NONE, Staffing.NONE, OwnLanes.NONE);

        private static final List<Field<Traits>> FIELDS = Stream.of(
                        Standing.FIELDS.stream()
                                .map(field -> field.in(
                                        Traits::standing, (t, v) -> new Traits(v, t.marks, t.staffing, t.lanes))),
                        Marks.FIELDS.stream()
                                .map(field -> field.in(
                                        Traits::marks, (t, v) -> new Traits(t.standing, v, t.staffing, t.lanes))),
                        Staffing.FIELDS.stream()
                                .map(field -> field.in(
                                        Traits::staffing, (t, v) -> new Traits(t.standing, t.marks, v, t.lanes))),
                        OwnLanes.TEXTS.stream()
                                .map(field -> field.in(
                                        Traits::lanes, (t, v) -> new Traits(t.standing, t.marks, t.staffing, v))))
                .flatMap(fields -> fields)
                .toList();
    }

    /** A touchpoint of which no more is known. */
    public Touchpoint(
            Id<Touchpoint> id,
            Place place,
            Meeting meeting,
            CustomerSide customer,
            CompanySide company,
            Weight weight) {
        this(id, place, meeting, customer, company, weight, Traits.NONE);
    }

    /** The stage, or none while the touchpoint is not placed yet, and the exact place in it ({@link OrderKey}). */
    public record Place(@Nullable Id<Stage> stage, String order) {
        private static final char MARK = ':';

        /** Gives the place as the change log keeps it. */
        String kept() {
            return (stage == null ? "" : stage.toString()) + MARK + order;
        }

        /** Reads {@link #kept()} back. */
        static Place of(String kept) {
            int mark = kept.indexOf(MARK);
            Id<Stage> stage = mark == 0 ? null : new Id<>(Integer.parseInt(kept.substring(0, mark)));
            return new Place(stage, kept.substring(mark + 1));
        }
    }

    /** What happens, and through what. */
    public record Meeting(
            String name,
            @Nullable String description,
            @Nullable Integer type,
            @Nullable Integer channel) {}

    /** What the customer wants and does. */
    public record CustomerSide(
            @Nullable String goal, @Nullable String action) {}

    /** What the company does, visibly and behind the scenes (M09), and who answers for it (T13). */
    public record CompanySide(
            @Nullable String frontStage,
            @Nullable String backStage,
            @Nullable Integer department) {}

    /** How long the customer waits, in minutes (T05), and whether this is a moment of truth. */
    public record Weight(@Nullable Integer waitingMinutes, boolean momentOfTruth) {}

    private static final int TEN_YEARS = 10 * 366 * 24 * 60;

    /** Its place, which moving changes. */
    public static final Field<Touchpoint> PLACE = Field.of(
            "place",
            Rule.kept((field, sent) -> sent, value -> ((Place) value).kept(), Place::of),
            Touchpoint::place,
            (t, v) -> t.at((Place) Objects.requireNonNull(v)));

    private static final List<Field<Touchpoint>> OWN = List.of(
            Field.of(
                    "name",
                    Rule.requiredText(Rule.NAME),
                    t -> t.meeting.name(),
                    (t, v) -> t.with(new Meeting(
                            String.valueOf(v), t.meeting.description(), t.meeting.type(), t.meeting.channel()))),
            Field.of(
                    "description",
                    Rule.text(Rule.SENTENCES),
                    t -> t.meeting.description(),
                    (t, v) -> t.with(new Meeting(t.meeting.name(), (String) v, t.meeting.type(), t.meeting.channel()))),
            Field.of(
                    "customerGoal",
                    Rule.text(Rule.SENTENCES),
                    t -> t.customer.goal(),
                    (t, v) -> t.with(new CustomerSide((String) v, t.customer.action()))),
            Field.of(
                    "customerAction",
                    Rule.text(Rule.SENTENCES),
                    t -> t.customer.action(),
                    (t, v) -> t.with(new CustomerSide(t.customer.goal(), (String) v))),
            Field.of(
                    "frontStage",
                    Rule.text(Rule.SENTENCES),
                    t -> t.company.frontStage(),
                    (t, v) -> t.with(new CompanySide((String) v, t.company.backStage(), t.company.department()))),
            Field.of(
                    "backStage",
                    Rule.text(Rule.SENTENCES),
                    t -> t.company.backStage(),
                    (t, v) -> t.with(new CompanySide(t.company.frontStage(), (String) v, t.company.department()))),
            Field.of(
                    "waitingMinutes",
                    Rule.whole(0, TEN_YEARS),
                    t -> t.weight.waitingMinutes(),
                    (t, v) -> t.with(new Weight((Integer) v, t.weight.momentOfTruth()))),
            Field.of(
                    "momentOfTruth",
                    Rule.flag(),
                    t -> t.weight.momentOfTruth(),
                    (t, v) -> t.with(new Weight(t.weight.waitingMinutes(), Boolean.TRUE.equals(v)))));

    /** What can be edited in place, field by field. */
    public static final Fields<Touchpoint> FIELDS = new Fields<>(Stream.concat(
                    OWN.stream(), Traits.FIELDS.stream().map(field -> field.in(Touchpoint::traits, Touchpoint::with)))
            .toList());

    /** What kind of meeting it is, as a term id. */
    public static final Field<Touchpoint> TYPE = Field.of(
            "type",
            Rule.whole(1, Integer.MAX_VALUE),
            t -> t.meeting.type(),
            (t, v) -> t.with(new Meeting(t.meeting.name(), t.meeting.description(), (Integer) v, t.meeting.channel())));

    /** What it runs through, as a term id. */
    public static final Field<Touchpoint> CHANNEL = Field.of(
            "channel",
            Rule.whole(1, Integer.MAX_VALUE),
            t -> t.meeting.channel(),
            (t, v) -> t.with(new Meeting(t.meeting.name(), t.meeting.description(), t.meeting.type(), (Integer) v)));

    /** Who answers for it, as a term id. */
    public static final Field<Touchpoint> DEPARTMENT = Field.of(
            "department",
            Rule.whole(1, Integer.MAX_VALUE),
            t -> t.company.department(),
            (t, v) -> t.with(new CompanySide(t.company.frontStage(), t.company.backStage(), (Integer) v)));

    /** The words that can be chosen, each with the kind of word as its name. */
    public static final Fields<Touchpoint> WORDS = new Fields<>(List.of(TYPE, CHANNEL, DEPARTMENT));

    /** Everything that can change. */
    public static final List<Field<Touchpoint>> EVERY_FIELD = Stream.concat(
                    Stream.concat(FIELDS.all().stream(), WORDS.all().stream()), Stream.of(PLACE))
            .toList();

    /** A touchpoint of which nothing is known yet. */
    public static final Touchpoint EMPTY = new Touchpoint(
            new Id<>(0),
            new Place(null, ""),
            new Meeting("", null, null, null),
            new CustomerSide(null, null),
            new CompanySide(null, null, null),
            new Weight(null, false));

    /** Gives the same touchpoint under its number. */
    public Touchpoint withId(Id<Touchpoint> given) {
        return new Touchpoint(given, place, meeting, customer, company, weight, traits);
    }

    Touchpoint at(Place changed) {
        return new Touchpoint(id, changed, meeting, customer, company, weight, traits);
    }

    private Touchpoint with(Meeting changed) {
        return new Touchpoint(id, place, changed, customer, company, weight, traits);
    }

    private Touchpoint with(CustomerSide changed) {
        return new Touchpoint(id, place, meeting, changed, company, weight, traits);
    }

    private Touchpoint with(CompanySide changed) {
        return new Touchpoint(id, place, meeting, customer, changed, weight, traits);
    }

    private Touchpoint with(Weight changed) {
        return new Touchpoint(id, place, meeting, customer, company, changed, traits);
    }

    private Touchpoint with(Traits changed) {
        return new Touchpoint(id, place, meeting, customer, company, weight, changed);
    }
}
