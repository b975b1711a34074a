package org.journeymaps.screen.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.journeymaps.access.Abilities;
import org.journeymaps.evidence.Source;
import org.journeymaps.field.Fields;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.model.Experience;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.rest.FocusJson;
import org.jspecify.annotations.Nullable;

/**
 * A whole map as it goes out, as short as it can be said (QP2): what is not said, empty or false is left out, and each word and each
 * source stands once, elsewhere its id.
 *
 * @param comments how many open comments there are about each thing that has any, as {@code {"touchpoint:12": 3}}
 */
@JsonInclude(Include.NON_EMPTY)
record MapScreenJson(
        int id,
        int version,
        String projectKey,
        @JsonAnyGetter Map<String, Object> fields,
        @Nullable FocusJson focus,
        @Nullable Boolean template,
        @Nullable String reviewed,
        @Nullable OwnerJson owner,
        AbilitiesJson abilities,
        List<Integer> personas,
        List<StageJson> stages,
        List<TouchpointJson> touchpoints,
        List<FindingJson> findings,
        List<ImprovementJson> improvements,
        Collection<TermJson> words,
        Collection<SourceJson> sources,
        Map<String, Integer> comments) {
    static final List<Fields<?>> FIELDS = List.of(MapHead.FIELDS);

    record OwnerJson(String name) {}

    record AbilitiesJson(boolean edit, boolean contribute, boolean manage) {
        static AbilitiesJson of(Abilities abilities) {
            return new AbilitiesJson(abilities.edit(), abilities.contribute(), abilities.manage());
        }
    }

    @JsonInclude(Include.NON_EMPTY)
    record TermJson(int id, String name, @Nullable String key) {}

    @JsonInclude(Include.NON_EMPTY)
    record StageJson(
            int id,
            @JsonAnyGetter Map<String, Object> fields,
            List<FindingJson> findings,
            List<ImprovementJson> improvements) {
        static final List<Fields<?>> FIELDS = List.of(Stage.FIELDS);
    }

    @JsonInclude(Include.NON_EMPTY)
    record TouchpointJson(
            int id,
            @Nullable Integer stageId,
            @JsonAnyGetter Map<String, Object> fields,
            @Nullable ExperienceJson experience,
            List<ExperienceJson> experiences,
            List<MessageJson> messages,
            List<FindingJson> findings,
            List<ImprovementJson> improvements,
            List<Integer> sources) {
        static final List<Fields<?>> FIELDS = List.of(Touchpoint.FIELDS, Touchpoint.WORDS);
    }

    /** What everyone experiences, or one persona; that somebody meets the touchpoint need not be said. */
    @JsonInclude(Include.NON_EMPTY)
    record ExperienceJson(
            @Nullable Integer persona, @JsonAnyGetter Map<String, Object> fields, List<FeelingJson> feelings) {
        static final List<Fields<?>> FIELDS = List.of(Experience.OF_PERSONAS);
    }

    /** A word by its id; a feeling is experienced unless it says otherwise. */
    @JsonInclude(Include.NON_NULL)
    record FeelingJson(
            int id,

            @JsonProperty(defaultValue = "experienced") @Nullable
            String kind,

            @Nullable String response) {}

    record MessageJson(int id, @JsonAnyGetter Map<String, Object> fields) {
        static final List<Fields<?>> FIELDS = List.of(Message.FIELDS);
    }

    record FindingJson(int id, String kind, @JsonAnyGetter Map<String, Object> fields) {
        static final List<Fields<?>> FIELDS = List.of(Finding.FIELDS);
    }

    @JsonInclude(Include.NON_EMPTY)
    record ImprovementJson(int id, @JsonAnyGetter Map<String, Object> fields, List<Integer> addresses) {
        static final List<Fields<?>> FIELDS = List.of(Improvement.FIELDS);
    }

    @JsonInclude(Include.NON_EMPTY)
    record SourceJson(
            int id, @Nullable Integer type, @JsonAnyGetter Map<String, Object> fields) {
        static final List<Fields<?>> FIELDS = List.of(Source.FIELDS);
    }
}
