package org.journeymaps.screen.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Message;
import org.journeymaps.model.Purpose;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Texts;
import org.journeymaps.rest.FocusJson;
import org.journeymaps.rest.PersonJson;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.screen.rest.MapScreenJson.AbilitiesJson;
import org.journeymaps.screen.rest.MapScreenJson.FindingJson;
import org.journeymaps.screen.rest.MapScreenJson.ImprovementJson;
import org.journeymaps.screen.rest.MapScreenJson.LanesJson;
import org.journeymaps.screen.rest.MapScreenJson.MessageJson;
import org.journeymaps.screen.rest.MapScreenJson.OwnerJson;
import org.journeymaps.screen.rest.MapScreenJson.SourceJson;
import org.journeymaps.screen.rest.MapScreenJson.StageJson;
import org.journeymaps.screen.rest.MapScreenJson.TermJson;
import org.journeymaps.screen.rest.MapScreenJson.TouchpointJson;
import org.journeymaps.term.Term;
import org.jspecify.annotations.Nullable;

/** Puts every record of one map at its touchpoint, and each word, in the viewer's language, and each source once beside. */
final class ScreenWriter {
    private final MapScreen screen;
    private final Texts texts;
    private final People people;
    private final Map<Integer, TermJson> words = new TreeMap<>();
    private final Map<Integer, SourceJson> sources = new TreeMap<>();
    private final Map<Id<Touchpoint>, Experience> experiences;
    private final Map<Id<Touchpoint>, List<Experience>> ofPersonas;
    private final Map<Id<Touchpoint>, List<Message>> messages;
    private final Map<Anchor, List<Finding>> findings;
    private final Map<Anchor, List<Improvement>> improvements;
    private final Map<Anchor, List<Backing>> backing;

    ScreenWriter(MapScreen screen, Texts texts, People people) {
        this.screen = screen;
        this.texts = texts;
        this.people = people;
        this.experiences = screen.map().experiences().stream()
                .collect(Collectors.toMap(Experience::touchpoint, Function.identity(), (one, other) -> one));
        List<Integer> personas = screen.map().head().text().personas();
        this.ofPersonas = by(
                screen.map().ofPersonas().stream()
                        .filter(experience -> personas.contains(experience.persona()) && !experience.isUnsaid())
                        .toList(),
                Experience::touchpoint);
        this.messages = by(screen.map().messages(), Message::touchpoint);
        this.findings = by(screen.change().findings(), Finding::anchor);
        this.improvements = by(screen.change().improvements(), Improvement::anchor);
        this.backing = by(screen.change().backing(), Backing::anchor);
    }

    private static <K, T> Map<K, List<T>> by(List<T> records, Function<T, K> key) {
        return records.stream().collect(Collectors.groupingBy(key));
    }

    MapScreenJson json() {
        var head = screen.map().head();
        Purpose purpose = head.state().purpose();
        return new MapScreenJson(
                head.id().value(),
                head.revision(),
                screen.around().project().key(),
                head.text().name(),
                head.text().perspective(),
                head.text().desiredExperience(),
                purpose.goal(),
                purpose.measure().kind(),
                purpose.measure().metric(),
                purpose.measure().baseline(),
                purpose.measure().target(),
                day(purpose.measure().by()),
                purpose.scope(),
                LanesJson.of(head.text().lanes().names()),
                head.text().lanes().order(),
                FocusJson.of(screen.map()),
                head.state().expectations(),
                mark(head.state().realistic()),
                mark(head.isTemplate()),
                head.state().life().code(),
                head.state().reviewEvery(),
                screen.around().reviewed().map(Instant::toString).orElse(null),
                screen.around().ownerName().map(OwnerJson::new).orElse(null),
                AbilitiesJson.of(screen.around().abilities()),
                head.text().personas(),
                screen.map().stages().stream().map(this::stage).toList(),
                screen.map().touchpoints().stream().map(this::touchpoint).toList(),
                each(findings.get(Anchor.map(head.id())), this::finding),
                each(improvements.get(Anchor.map(head.id())), this::improvement),
                words.values(),
                sources.values());
    }

    private StageJson stage(Stage stage) {
        return new StageJson(
                stage.id().value(),
                stage.name(),
                stage.period().code(),
                stage.aim().customerGoal(),
                stage.aim().companyGoal(),
                PersonJson.of(stage.aim().owner(), people),
                each(findings.get(Anchor.stage(stage.id())), this::finding),
                each(improvements.get(Anchor.stage(stage.id())), this::improvement));
    }

    private TouchpointJson touchpoint(Touchpoint touchpoint) {
        Anchor anchor = Anchor.touchpoint(touchpoint.id());
        Id<Stage> stage = touchpoint.place().stage();
        return new TouchpointJson(
                touchpoint.id().value(),
                stage == null ? null : stage.value(),
                touchpoint.meeting().name(),
                touchpoint.meeting().description(),
                word(touchpoint.meeting().type()),
                word(touchpoint.meeting().channel()),
                word(touchpoint.company().department()),
                touchpoint.customer().goal(),
                touchpoint.customer().action(),
                touchpoint.company().frontStage(),
                touchpoint.company().backStage(),
                touchpoint.weight().waitingMinutes(),
                mark(touchpoint.weight().momentOfTruth()),
                touchpoint.traits().standing().importance(),
                touchpoint.traits().standing().external(),
                touchpoint.traits().standing().moment(),
                touchpoint.traits().standing().system(),
                mark(touchpoint.traits().marks().decision()),
                mark(touchpoint.traits().marks().addedValue()),
                mark(touchpoint.traits().marks().moreEfficient()),
                mark(touchpoint.traits().marks().internalGoalHurts()),
                PersonJson.of(touchpoint.traits().staffing().owner(), people),
                touchpoint.traits().staffing().guidance(),
                touchpoint.traits().staffing().competence(),
                mark(touchpoint.traits().staffing().inPlace()),
                LanesJson.of(touchpoint.traits().lanes()),
                felt(touchpoint),
                each(ofPersonas.get(touchpoint.id()), this::experience),
                each(messages.get(touchpoint.id()), ScreenWriter::message),
                each(findings.get(anchor), this::finding),
                each(improvements.get(anchor), this::improvement),
                each(backing.get(anchor), entry -> source(entry.source())));
    }

    /** What is not so is left out. */
    private static @Nullable Boolean mark(boolean set) {
        return set ? true : null;
    }

    private static <T, J> List<J> each(@Nullable List<T> records, Function<T, J> json) {
        return records == null ? List.of() : records.stream().map(json).toList();
    }

    /** Gives the id of a word and puts the word beside; nothing for one that is unknown. */
    private @Nullable Integer word(@Nullable Integer id) {
        Term term = id == null ? null : screen.around().terms().get(id);
        if (term == null) {
            return null;
        }
        words.computeIfAbsent(term.id(), first -> new TermJson(first, texts.of(term.label()), term.key()));
        return term.id();
    }

    private @Nullable ExperienceJson felt(Touchpoint touchpoint) {
        Experience experience = experiences.get(touchpoint.id());
        return experience == null || experience.isUnsaid() ? null : experience(experience);
    }

    private ExperienceJson experience(Experience experience) {
        return ExperienceJson.of(experience, this::word);
    }

    private static MessageJson message(Message message) {
        return new MessageJson(
                message.id().value(), message.text(), message.promise().code());
    }

    private FindingJson finding(Finding finding) {
        return new FindingJson(
                finding.id().value(),
                finding.kind().code(),
                finding.text(),
                finding.severity(),
                finding.nature().category(),
                finding.nature().occurrence(),
                finding.nature().frequency(),
                finding.handling().state(),
                finding.handling().reason(),
                PersonJson.of(finding.handling().owner(), people));
    }

    private ImprovementJson improvement(Improvement improvement) {
        return new ImprovementJson(
                improvement.id().value(),
                improvement.text(),
                improvement.score().feasibility(),
                improvement.score().impact(),
                improvement.worth().rationale(),
                improvement.worth().benefit(),
                improvement.worth().proposedBy(),
                improvement.decision().phase(),
                PersonJson.of(improvement.decision().by(), people),
                day(improvement.decision().at()),
                PersonJson.of(improvement.decision().owner(), people),
                improvement.addresses().stream().map(Id::value).toList());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private int source(Source source) {
        sources.computeIfAbsent(source.id().value(), first -> json(source));
        return source.id().value();
    }

    private SourceJson json(Source source) {
        return new SourceJson(
                source.id().value(),
                word(source.type()),
                source.title(),
                day(source.date()),
                source.details().link(),
                source.details().sample(),
                source.details().origin());
    }
}
