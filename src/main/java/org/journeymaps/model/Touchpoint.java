package org.journeymaps.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;

/**
 * Where the customer meets the company, with both sides of the meeting (M07); type, channel and department are term ids.
 *
 * @param lanes what it says in the lanes that the team added to the map
 */
public record Touchpoint(
        Id<Touchpoint> id,
        Place place,
        Meeting meeting,
        CustomerSide customer,
        CompanySide company,
        Support support,
        Marks marks,
        OwnLanes lanes) {

    /** The stage, or none while the touchpoint is not placed yet, and the exact place in it ({@link OrderKey}). */
    public record Place(@Nullable Id<Stage> stage, String order) {
        private static final char MARK = ':';

        static final Field<Place> STAGE = Field.of(
                "stage",
                "STAGE_ID",
                Rule.id(),
                p -> p.stage == null ? null : p.stage.value(),
                (p, v) -> new Place(v == null ? null : new Id<>((Integer) v), p.order));

        static final Field<Place> ORDER = Field.<Place>of(
                        "order",
                        "ORDER_KEY",
                        Rule.text(Rule.NAME),
                        Place::order,
                        (p, v) -> new Place(p.stage, String.valueOf(v)))
                .labelled("jm.history.place");

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

    /** What happens, through what, and when (P14). */
    public record Meeting(
            String name,
            @Nullable String description,
            @Nullable Integer type,
            @Nullable Integer channel,
            @Nullable String moment) {

        static final Field<Meeting> NAME = Field.<Meeting>of(
                        "name",
                        Rule.requiredText(Rule.NAME),
                        Meeting::name,
                        (m, v) -> new Meeting(String.valueOf(v), m.description, m.type, m.channel, m.moment))
                .labelled("jm.map.name");

        static final Field<Meeting> DESCRIPTION = Field.<Meeting>of(
                        "description",
                        Rule.text(Rule.SENTENCES),
                        Meeting::description,
                        (m, v) -> new Meeting(m.name, (String) v, m.type, m.channel, m.moment))
                .labelled("jm.description");

        static final Field<Meeting> MOMENT = Field.<Meeting>of(
                        "moment",
                        Rule.text(Rule.NAME),
                        Meeting::moment,
                        (m, v) -> new Meeting(m.name, m.description, m.type, m.channel, (String) v))
                .labelled("jm.moment");

        static final Field<Meeting> TYPE = Field.<Meeting>of(
                        "type",
                        "TYPE_ID",
                        Rule.id(),
                        Meeting::type,
                        (m, v) -> new Meeting(m.name, m.description, (Integer) v, m.channel, m.moment))
                .labelled("jm.type");

        static final Field<Meeting> CHANNEL = Field.<Meeting>of(
                        "channel",
                        "CHANNEL_ID",
                        Rule.id(),
                        Meeting::channel,
                        (m, v) -> new Meeting(m.name, m.description, m.type, (Integer) v, m.moment))
                .labelled("jm.channel");
    }

    /** What the customer wants and does, and how long they wait, in minutes (T05). */
    public record CustomerSide(
            @Nullable String goal,
            @Nullable String action,
            @Nullable Integer waitingMinutes) {
        private static final int TEN_YEARS = 10 * 366 * 24 * 60;

        /** Nothing is said of it. */
        public static final CustomerSide NONE = new CustomerSide(null, null, null);

        static final List<Field<CustomerSide>> TEXTS = List.of(
                Field.<CustomerSide>of(
                                "customerGoal",
                                Rule.text(Rule.SENTENCES),
                                CustomerSide::goal,
                                (c, v) -> new CustomerSide((String) v, c.action, c.waitingMinutes))
                        .labelled("jm.goal"),
                Field.<CustomerSide>of(
                                "customerAction",
                                Rule.text(Rule.SENTENCES),
                                CustomerSide::action,
                                (c, v) -> new CustomerSide(c.goal, (String) v, c.waitingMinutes))
                        .labelled("jm.action"));

        static final Field<CustomerSide> WAITING = Field.<CustomerSide>of(
                        "waitingMinutes",
                        Rule.whole(0, TEN_YEARS),
                        CustomerSide::waitingMinutes,
                        (c, v) -> new CustomerSide(c.goal, c.action, (Integer) v))
                .labelled("jm.waiting.time");
    }

    /**
     * What the company does, visibly and behind the scenes (M09), with which system, and who answers for it: a department (T13) and one
     * person (D23), or somebody else who provides it (P09).
     */
    public record CompanySide(
            @Nullable String frontStage,
            @Nullable String backStage,
            @Nullable String system,
            @Nullable Integer department,
            @Nullable Person owner,
            @Nullable String external) {

        /** Nothing is said of it. */
        public static final CompanySide NONE = new CompanySide(null, null, null, null, null, null);

        static final List<Field<CompanySide>> STAGES = List.of(
                Field.<CompanySide>of(
                                "frontStage",
                                Rule.text(Rule.SENTENCES),
                                CompanySide::frontStage,
                                (c, v) -> new CompanySide(
                                        (String) v, c.backStage, c.system, c.department, c.owner, c.external))
                        .labelled("jm.front.stage"),
                Field.<CompanySide>of(
                                "backStage",
                                Rule.text(Rule.SENTENCES),
                                CompanySide::backStage,
                                (c, v) -> new CompanySide(
                                        c.frontStage, (String) v, c.system, c.department, c.owner, c.external))
                        .labelled("jm.back.stage"));

        static final Field<CompanySide> SYSTEM = Field.<CompanySide>of(
                        "system",
                        "USED_SYSTEM",
                        Rule.text(Rule.NAME),
                        CompanySide::system,
                        (c, v) -> new CompanySide(
                                c.frontStage, c.backStage, (String) v, c.department, c.owner, c.external))
                .labelled("jm.system");

        static final Field<CompanySide> DEPARTMENT = Field.<CompanySide>of(
                        "department",
                        "DEPARTMENT_ID",
                        Rule.id(),
                        CompanySide::department,
                        (c, v) ->
                                new CompanySide(c.frontStage, c.backStage, c.system, (Integer) v, c.owner, c.external))
                .labelled("jm.department");

        static final Field<CompanySide> OWNER = Field.<CompanySide>of(
                        "owner",
                        "OWNER_KEY",
                        Rule.person(),
                        CompanySide::owner,
                        (c, v) -> new CompanySide(
                                c.frontStage, c.backStage, c.system, c.department, (Person) v, c.external))
                .labelled("jm.owner");

        static final Field<CompanySide> EXTERNAL = Field.<CompanySide>of(
                        "external",
                        "EXTERNAL_BY",
                        Rule.text(Rule.NAME),
                        CompanySide::external,
                        (c, v) ->
                                new CompanySide(c.frontStage, c.backStage, c.system, c.department, c.owner, (String) v))
                .labelled("jm.external");
    }

    /** How agents help there (D17), what they must know and be allowed (D21), and whether that is in place. */
    public record Support(
            @Nullable String guidance, @Nullable String competence, boolean inPlace) {
        /** Nothing is said of it. */
        public static final Support NONE = new Support(null, null, false);

        static final List<Field<Support>> FIELDS = List.of(
                Field.<Support>of(
                                "guidance",
                                Rule.text(Rule.SENTENCES),
                                Support::guidance,
                                (s, v) -> new Support((String) v, s.competence, s.inPlace))
                        .labelled("jm.guidance"),
                Field.<Support>of(
                                "competence",
                                Rule.text(Rule.SENTENCES),
                                Support::competence,
                                (s, v) -> new Support(s.guidance, (String) v, s.inPlace))
                        .labelled("jm.competence"),
                Field.<Support>of(
                                "inPlace",
                                Rule.orElse(false, Rule.flag()),
                                Support::inPlace,
                                (s, v) -> new Support(s.guidance, s.competence, Boolean.TRUE.equals(v)))
                        .labelled("jm.in.place"));
    }

    /** Its place, which moving changes. */
    public static final Field<Touchpoint> PLACE = Field.<Touchpoint>of(
                    "place",
                    Rule.kept((field, sent) -> sent, value -> ((Place) value).kept(), Place::of),
                    Touchpoint::place,
                    (t, v) -> t.at((Place) Objects.requireNonNull(v)))
            .labelled("jm.history.place");

    /** What can be edited in place, field by field. */
    public static final Fields<Touchpoint> FIELDS = new Fields<>(Stream.of(
                    Stream.of(Meeting.NAME, Meeting.DESCRIPTION).map(Touchpoint::ofMeeting),
                    CustomerSide.TEXTS.stream().map(Touchpoint::ofCustomer),
                    CompanySide.STAGES.stream().map(Touchpoint::ofCompany),
                    Stream.of(CustomerSide.WAITING).map(Touchpoint::ofCustomer),
                    Stream.of(Marks.MOMENT_OF_TRUTH, Marks.IMPORTANCE).map(Touchpoint::ofMarks),
                    Stream.of(CompanySide.EXTERNAL).map(Touchpoint::ofCompany),
                    Stream.of(Meeting.MOMENT).map(Touchpoint::ofMeeting),
                    Stream.of(CompanySide.SYSTEM).map(Touchpoint::ofCompany),
                    Marks.FLAGS.stream().map(Touchpoint::ofMarks),
                    Stream.of(CompanySide.OWNER).map(Touchpoint::ofCompany),
                    Support.FIELDS.stream().map(field -> field.in(Touchpoint::support, Touchpoint::with)),
                    OwnLanes.TEXTS.stream().map(field -> field.in(Touchpoint::lanes, Touchpoint::with)))
            .flatMap(fields -> fields)
            .toList());

    /** What kind of meeting it is, as a term id. */
    public static final Field<Touchpoint> TYPE = ofMeeting(Meeting.TYPE);

    /** What it runs through, as a term id. */
    public static final Field<Touchpoint> CHANNEL = ofMeeting(Meeting.CHANNEL);

    /** Who answers for it, as a term id. */
    public static final Field<Touchpoint> DEPARTMENT = ofCompany(CompanySide.DEPARTMENT);

    /** The terms that can be chosen, each with the kind of term as its name. */
    public static final Fields<Touchpoint> WORDS = new Fields<>(List.of(TYPE, CHANNEL, DEPARTMENT));

    /** Everything that can change. */
    public static final List<Field<Touchpoint>> EVERY_FIELD = Stream.of(
                    FIELDS.all().stream(), WORDS.all().stream(), Stream.of(PLACE))
            .flatMap(fields -> fields)
            .toList();

    /** Everything that has a column of its own; the place has two. */
    public static final Fields<Touchpoint> STORED = new Fields<>(Stream.of(
                    FIELDS.all().stream(),
                    WORDS.all().stream(),
                    Stream.of(Place.STAGE, Place.ORDER).map(field -> field.in(Touchpoint::place, Touchpoint::at)))
            .flatMap(fields -> fields)
            .toList());

    /** A touchpoint of which nothing is known yet. */
    public static final Touchpoint EMPTY = new Touchpoint(
            new Id<>(0),
            new Place(null, ""),
            new Meeting("", null, null, null, null),
            CustomerSide.NONE,
            CompanySide.NONE,
            Support.NONE,
            Marks.NONE,
            OwnLanes.NONE);

    /** Gives a touchpoint of which no more than its name is known, at its place. */
    public static Touchpoint named(String name, Place place) {
        return EMPTY.at(place).with(new Meeting(name, null, null, null, null));
    }

    private static Field<Touchpoint> ofMeeting(Field<Meeting> field) {
        return field.in(Touchpoint::meeting, Touchpoint::with);
    }

    private static Field<Touchpoint> ofCustomer(Field<CustomerSide> field) {
        return field.in(Touchpoint::customer, Touchpoint::with);
    }

    private static Field<Touchpoint> ofCompany(Field<CompanySide> field) {
        return field.in(Touchpoint::company, Touchpoint::with);
    }

    private static Field<Touchpoint> ofMarks(Field<Marks> field) {
        return field.in(Touchpoint::marks, Touchpoint::with);
    }

    /** Gives the same touchpoint under its number. */
    public Touchpoint withId(Id<Touchpoint> given) {
        return new Touchpoint(given, place, meeting, customer, company, support, marks, lanes);
    }

    /** Gives the same touchpoint at another place. */
    public Touchpoint at(Place changed) {
        return new Touchpoint(id, changed, meeting, customer, company, support, marks, lanes);
    }

    private Touchpoint with(Meeting changed) {
        return new Touchpoint(id, place, changed, customer, company, support, marks, lanes);
    }

    private Touchpoint with(CustomerSide changed) {
        return new Touchpoint(id, place, meeting, changed, company, support, marks, lanes);
    }

    private Touchpoint with(CompanySide changed) {
        return new Touchpoint(id, place, meeting, customer, changed, support, marks, lanes);
    }

    private Touchpoint with(Support changed) {
        return new Touchpoint(id, place, meeting, customer, company, changed, marks, lanes);
    }

    private Touchpoint with(Marks changed) {
        return new Touchpoint(id, place, meeting, customer, company, support, changed, lanes);
    }

    private Touchpoint with(OwnLanes changed) {
        return new Touchpoint(id, place, meeting, customer, company, support, marks, changed);
    }
}
