package org.journeymaps.screen.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.map.Emotion;
import org.journeymaps.map.ExpectationSource;
import org.journeymaps.map.Experience;
import org.journeymaps.map.Feeling;
import org.journeymaps.screen.rest.MapScreenJson.TermJson;
import org.jspecify.annotations.Nullable;

/** What everyone experiences, or one persona; absent values are left out, and so is that a persona meets the touchpoint. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExperienceJson(
        @Nullable Integer persona,
        @Nullable Boolean meets,
        @Nullable String thoughts,
        @Nullable String expectation,
        @Nullable String expectationSource,
        @Nullable String reaction,
        @Nullable Double expected,
        @Nullable Double experienced,
        List<FeelingJson> feelings) {

    /** A feeling is experienced unless it says otherwise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeelingJson(
            int id,
            String name,
            @Nullable String key,
            @Nullable String kind,
            @Nullable String response) {
        static FeelingJson of(Feeling feeling, TermJson word) {
            return new FeelingJson(
                    word.id(), word.name(), word.key(), feeling.expected() ? "expected" : null, feeling.response());
        }
    }

    static ExperienceJson of(Experience experience, Map<Integer, TermJson> words) {
        Experience.Said said = experience.said();
        ExpectationSource source = said.source();
        return new ExperienceJson(
                experience.persona(),
                said.meets() ? null : false,
                said.thoughts(),
                said.expectation(),
                source == null ? null : source.code(),
                said.reaction(),
                value(experience.expected()),
                value(experience.experienced()),
                experience.feelings().stream()
                        .flatMap(feeling ->
                                Stream.ofNullable(words.get(feeling.term())).map(word -> FeelingJson.of(feeling, word)))
                        .toList());
    }

    private static @Nullable Double value(@Nullable Emotion emotion) {
        return emotion == null ? null : emotion.value();
    }
}
