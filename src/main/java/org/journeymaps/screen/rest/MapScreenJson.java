package org.journeymaps.screen.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.journeymaps.access.Abilities;
import org.journeymaps.model.OwnLanes;
import org.journeymaps.rest.FocusJson;
import org.journeymaps.rest.PersonJson;
import org.jspecify.annotations.Nullable;

/**
 * A whole map as it goes out, as short as it can be said (QP2): what is not said, empty or false is left out, and each word and each
 * source stands once, elsewhere its id.
 */
@JsonInclude(Include.NON_EMPTY)
record MapScreenJson(
        int id,
        int version,
        String projectKey,
        String name,
        @Nullable String perspective,
        @Nullable String desiredExperience,
        @Nullable String goal,
        @Nullable String goalKind,
        @Nullable String goalMetric,
        @Nullable BigDecimal goalBaseline,
        @Nullable BigDecimal goalTarget,
        @Nullable String goalDate,
        @Nullable String scope,
        @JsonUnwrapped LanesJson lanes,
        @Nullable String laneOrder,
        @Nullable FocusJson focus,
        @Nullable String expectations,
        @Nullable Boolean realistic,
        @Nullable Boolean template,
        String life,
        @Nullable Integer reviewEvery,
        @Nullable String reviewed,
        @Nullable OwnerJson owner,
        AbilitiesJson abilities,
        List<Integer> personas,
        List<StageJson> stages,
        List<TouchpointJson> touchpoints,
        List<FindingJson> findings,
        List<ImprovementJson> improvements,
        Collection<TermJson> words,
        Collection<SourceJson> sources) {

    record OwnerJson(String name) {}

    /** What is said of the team's own lanes, as fields of what it is said by. */
    @JsonInclude(Include.NON_EMPTY)
    record LanesJson(
            @Nullable String lane1,
            @Nullable String lane2,
            @Nullable String lane3,
            @Nullable String lane4,
            @Nullable String lane5) {
        static LanesJson of(OwnLanes lanes) {
            return new LanesJson(lanes.at(1), lanes.at(2), lanes.at(3), lanes.at(4), lanes.at(5));
        }
    }

    record AbilitiesJson(boolean edit, boolean contribute, boolean manage) {
        static AbilitiesJson of(Abilities abilities) {
            return new AbilitiesJson(abilities.edit(), abilities.contribute(), abilities.manage());
        }
    }

    @JsonInclude(Include.NON_EMPTY)
    record StageJson(
            int id,
            String name,
            String period,
            @Nullable String customerGoal,
            @Nullable String companyGoal,
            @Nullable PersonJson owner,
            List<FindingJson> findings,
            List<ImprovementJson> improvements) {}

    @JsonInclude(Include.NON_EMPTY)
    record TermJson(int id, String name, @Nullable String key) {}

    @JsonInclude(Include.NON_EMPTY)
    record TouchpointJson(
            int id,
            @Nullable Integer stageId,
            String name,
            @Nullable String description,
            @Nullable Integer type,
            @Nullable Integer channel,
            @Nullable Integer department,
            @Nullable String customerGoal,
            @Nullable String customerAction,
            @Nullable String frontStage,
            @Nullable String backStage,
            @Nullable Integer waitingMinutes,
            @Nullable Boolean momentOfTruth,
            @Nullable Integer importance,
            @Nullable String external,
            @Nullable String moment,
            @Nullable String system,
            @Nullable Boolean decision,
            @Nullable Boolean addedValue,
            @Nullable Boolean moreEfficient,
            @Nullable Boolean internalGoalHurts,
            @Nullable PersonJson owner,
            @Nullable String guidance,
            @Nullable String competence,
            @Nullable Boolean inPlace,
            @JsonUnwrapped LanesJson lanes,
            @Nullable ExperienceJson experience,
            List<ExperienceJson> experiences,
            List<MessageJson> messages,
            List<FindingJson> findings,
            List<ImprovementJson> improvements,
            List<Integer> sources) {}

    record MessageJson(int id, String text, String promise) {}

    @JsonInclude(Include.NON_EMPTY)
    record FindingJson(
            int id,
            String kind,
            String text,
            @Nullable Integer severity,
            @Nullable String category,
            @Nullable String occurrence,
            @Nullable Integer frequency,
            @Nullable String state,
            @Nullable String reason,
            @Nullable PersonJson owner) {}

    @JsonInclude(Include.NON_EMPTY)
    record ImprovementJson(
            int id,
            String text,
            @Nullable Integer feasibility,
            @Nullable Integer impact,
            @Nullable String rationale,
            @Nullable String benefit,
            @Nullable String proposedBy,
            @Nullable String phase,
            @Nullable PersonJson decidedBy,
            @Nullable String decidedAt,
            @Nullable PersonJson owner,
            List<Integer> addresses) {}

    @JsonInclude(Include.NON_EMPTY)
    record SourceJson(
            int id,
            @Nullable Integer type,
            String title,
            @Nullable String date,
            @Nullable String link,
            @Nullable String sample,
            @Nullable String origin) {}
}
