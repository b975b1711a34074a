package org.journeymaps.screen.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.evidence.Backing;
import org.journeymaps.evidence.Source;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Texts;
import org.journeymaps.rest.FieldsJson;
import org.journeymaps.rest.FocusJson;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.screen.rest.MapScreenJson.AbilitiesJson;
import org.journeymaps.screen.rest.MapScreenJson.ExperienceJson;
import org.journeymaps.screen.rest.MapScreenJson.FeelingJson;
import org.journeymaps.screen.rest.MapScreenJson.FindingJson;
import org.journeymaps.screen.rest.MapScreenJson.ImprovementJson;
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
        return new MapScreenJson(
                head.id().value(),
                head.revision(),
                screen.around().project().key(),
                said(head, MapHead.FIELDS),
                FocusJson.of(screen.map()),
                head.isTemplate() ? true : null,
                screen.around().reviewed().map(Instant::toString).orElse(null),
                screen.around().ownerName().map(OwnerJson::new).orElse(null),
                AbilitiesJson.of(screen.around().abilities()),
                head.text().personas(),
                screen.map().stages().stream().map(this::stage).toList(),
                screen.map().touchpoints().stream().map(this::touchpoint).toList(),
                each(findings.get(Anchor.map(head.id())), this::finding),
                each(improvements.get(Anchor.map(head.id())), this::improvement),
                words.values(),
                sources.values(),
                comments());
    }

    private Map<String, Integer> comments() {
        Map<String, Integer> counts = new TreeMap<>();
        screen.comments().forEach((anchor, count) -> counts.put(anchor.kind().code() + ":" + anchor.id(), count));
        return counts;
    }

    private <R> Map<String, Object> said(R record, Fields<R> fields) {
        return FieldsJson.of(record, fields, people);
    }

    private StageJson stage(Stage stage) {
        return new StageJson(
                stage.id().value(),
                said(stage, Stage.FIELDS),
                each(findings.get(Anchor.stage(stage.id())), this::finding),
                each(improvements.get(Anchor.stage(stage.id())), this::improvement));
    }

    private TouchpointJson touchpoint(Touchpoint touchpoint) {
        Anchor anchor = Anchor.touchpoint(touchpoint.id());
        Id<Stage> stage = touchpoint.place().stage();
        Map<String, Object> fields = said(touchpoint, Touchpoint.FIELDS);
        for (Field<Touchpoint> chosen : Touchpoint.WORDS.all()) {
            Integer word = word((Integer) chosen.read().apply(touchpoint));
            if (word != null) {
                fields.put(chosen.name(), word);
            }
        }
        return new TouchpointJson(
                touchpoint.id().value(),
                stage == null ? null : stage.value(),
                fields,
                felt(touchpoint),
                each(ofPersonas.get(touchpoint.id()), this::experience),
                each(messages.get(touchpoint.id()), this::message),
                each(findings.get(anchor), this::finding),
                each(improvements.get(anchor), this::improvement),
                each(backing.get(anchor), entry -> source(entry.source())));
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
        return new ExperienceJson(
                experience.persona(),
                said(experience, Experience.OF_PERSONAS),
                experience.feelings().stream()
                        .flatMap(feeling ->
                                Stream.ofNullable(word(feeling.term())).map(word -> feeling(word, feeling)))
                        .toList());
    }

    private static FeelingJson feeling(int word, Feeling feeling) {
        return new FeelingJson(word, feeling.expected() ? "expected" : null, feeling.response());
    }

    private MessageJson message(Message message) {
        return new MessageJson(message.id().value(), said(message, Message.FIELDS));
    }

    private FindingJson finding(Finding finding) {
        return new FindingJson(finding.id().value(), finding.kind().code(), said(finding, Finding.FIELDS));
    }

    private ImprovementJson improvement(Improvement improvement) {
        return new ImprovementJson(
                improvement.id().value(),
                said(improvement, Improvement.FIELDS),
                improvement.addresses().stream().map(Id::value).toList());
    }

    private int source(Source source) {
        sources.computeIfAbsent(source.id().value(), first -> json(source));
        return source.id().value();
    }

    private SourceJson json(Source source) {
        return new SourceJson(source.id().value(), word(source.type()), said(source, Source.FIELDS));
    }
}
