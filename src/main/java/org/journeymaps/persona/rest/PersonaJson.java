package org.journeymaps.persona.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.journeymaps.persona.ChannelWords;
import org.journeymaps.persona.Persona;
import org.journeymaps.platform.Texts;
import org.jspecify.annotations.Nullable;

/** A persona as it goes out; channels in the viewer's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonaJson(
        int id,
        int version,
        @Nullable Integer segmentId,
        String name,
        @Nullable String oneLine,
        boolean potential,
        @Nullable String needs,
        @Nullable String demographics,
        @Nullable String purchaseBehaviour,
        @Nullable String channelUse,
        List<String> preferredChannels) {

    static PersonaJson of(Persona persona, Texts texts) {
        return new PersonaJson(
                persona.id().value(),
                persona.version(),
                persona.segment(),
                persona.name(),
                persona.portrait().oneLine(),
                persona.potential(),
                persona.portrait().needs(),
                persona.portrait().demographics(),
                persona.habits().purchaseBehaviour(),
                persona.habits().channelUse(),
                persona.habits().preferredChannels().stream()
                        .map(kept -> texts.of(ChannelWords.label(kept)))
                        .toList());
    }
}
