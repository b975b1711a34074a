package org.journeymaps.map.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Records that were just added, as far as they can say anything yet. */
final class AddedJson {
    private AddedJson() {}

    record StageJson(int id, String name, String period) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TouchpointJson(int id, @Nullable Integer stageId, String name) {}

    static StageJson of(Stage stage) {
        return new StageJson(stage.id().value(), stage.name(), stage.period().code());
    }

    static TouchpointJson of(Touchpoint touchpoint) {
        Id<Stage> stage = touchpoint.place().stage();
        return new TouchpointJson(
                touchpoint.id().value(),
                stage == null ? null : stage.value(),
                touchpoint.meeting().name());
    }
}
