package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Message;
import org.journeymaps.model.Promise;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Builds a touchpoint with all that hangs on it. */
public final class TouchpointBuilder {
    private final String name;
    private final List<Said> findings = new ArrayList<>();
    private final List<String> improvements = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<Integer> feelings = new ArrayList<>();
    private @Nullable String thoughts;
    private @Nullable Emotion expected;
    private @Nullable Emotion experienced;

    private record Said(
            Finding.Kind kind, String text, @Nullable Integer severity) {}

    TouchpointBuilder(String name) {
        this.name = name;
    }

    public TouchpointBuilder thinking(String text) {
        thoughts = text;
        return this;
    }

    public TouchpointBuilder expecting(double emotion) {
        expected = emotion(emotion);
        return this;
    }

    public TouchpointBuilder experiencing(double emotion) {
        experienced = emotion(emotion);
        return this;
    }

    private static Emotion emotion(double value) {
        return Emotion.of(BigDecimal.valueOf(value)).orElseThrow();
    }

    public TouchpointBuilder feeling(int term) {
        feelings.add(term);
        return this;
    }

    public TouchpointBuilder hurting(String text, @Nullable Integer severity) {
        findings.add(new Said(Finding.Kind.PAIN, text, severity));
        return this;
    }

    public TouchpointBuilder pleasing(String text) {
        findings.add(new Said(Finding.Kind.GAIN, text, null));
        return this;
    }

    public TouchpointBuilder improvedBy(String text) {
        improvements.add(text);
        return this;
    }

    public TouchpointBuilder promising(String text) {
        messages.add(text);
        return this;
    }

    void storeIn(Storage storage, Id<JourneyMap> map, @Nullable Id<Stage> stage, String order) {
        Touchpoint touchpoint = Touchpoint.named(name, new Touchpoint.Place(stage, order));
        Id<Touchpoint> id = storage.maps().addTouchpoint(map, touchpoint);
        if (thoughts != null || expected != null || experienced != null || !feelings.isEmpty()) {
            storage.maps().addExperiences(map, List.of(new Experience(id, thoughts, expected, experienced, feelings)));
        }
        storage.maps()
                .addMessages(
                        map,
                        messages.stream()
                                .map(text -> new Message(new Id<>(0), id, text, Promise.BROKEN))
                                .toList());
        Anchor anchor = Anchor.touchpoint(id);
        List<Id<Finding>> found = findings.stream()
                .map(said -> storage.findings()
                        .add(map, new Finding(new Id<>(0), anchor, said.kind(), said.text(), said.severity())))
                .toList();
        improvements.forEach(text -> storage.improvements()
                .add(map, new Improvement(new Id<>(0), anchor, text, new Improvement.Score(4, 5), found)));
    }
}
