package org.journeymaps.sharing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.journeymaps.admission.Party;
import org.journeymaps.field.Rule;
import org.journeymaps.rest.Body;
import org.journeymaps.sharing.Parties;
import org.jspecify.annotations.Nullable;

/** A user or group as it goes out and comes in; one that is gone has no label. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartyJson(String kind, String name, @Nullable String label) {
    private static final Rule KIND = Rule.oneOf(Party.Kind::of, List.of("user", "group"));
    private static final Rule NAME = Rule.requiredText(Rule.NAME);

    static PartyJson of(Parties.Named named) {
        return new PartyJson(
                named.party().kind().code(), named.party().name(), named.label().orElse(null));
    }

    /** Reads the fields kind and name; throws {@link org.journeymaps.problem.Invalid} naming the one that is wrong. */
    static Party party(Body body) {
        Party.Kind kind = (Party.Kind) Objects.requireNonNull(KIND.check("kind", body.get("kind")));
        return new Party(kind, String.valueOf(NAME.check("name", body.get("name"))));
    }
}
