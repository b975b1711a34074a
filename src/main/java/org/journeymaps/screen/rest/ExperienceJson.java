package org.journeymaps.screen.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.ExpectationSource;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Feeling;
import org.jspecify.annotations.Nullable;

/** What everyone experiences, or one persona; what is not said is left out, and so is that a persona meets the touchpoint. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ExperienceJson(
        @Nullable Integer persona,
        @JsonProperty(defaultValue = "true") @Nullable Boolean meets,
        @Nullable String thoughts,
        @Nullable String expectation,
        @Nullable String expectationSource,
        @Nullable String reaction,
        @Nullable Number expected,
        @Nullable Number experienced,
        List<FeelingJson> feelings) {

    /** A word by its id; a feeling is experienced unless it says otherwise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeelingJson(
            int id,

            @JsonProperty(defaultValue = "experienced") @Nullable
            String kind,

            @Nullable String response) {
        static FeelingJson of(int word, Feeling feeling) {
            return new FeelingJson(word, feeling.expected() ? "expected" : null, feeling.response());
        }
    }

    /** Takes who knows the ids of words, nothing for one that is unknown. */
    static ExperienceJson of(Experience experience, Function<Integer, @Nullable Integer> words) {
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
                        .flatMap(feeling -> Stream.ofNullable(words.apply(feeling.term()))
                                .map(word -> FeelingJson.of(word, feeling)))
                        .toList());
    }

    /** Half steps need a decimal place, whole steps none. */
    private static @Nullable Number value(@Nullable Emotion emotion) {
        if (emotion == null) {
            return null;
        }
        return emotion.halfSteps() % 2 == 0 ? (Number) (emotion.halfSteps() / 2) : (Number) emotion.value();
    }
}
