package org.journeymaps.model;

import java.util.List;
import java.util.Objects;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Id;

/** What the company says at a touchpoint and whether that promise is kept (D20). */
public record Message(Id<Message> id, Id<Touchpoint> touchpoint, String text, Promise promise) {

    /** What can be edited, field by field. */
    public static final Fields<Message> FIELDS = new Fields<>(List.of(
            Field.<Message>of(
                            "text",
                            "WORDING",
                            Rule.requiredText(Rule.SENTENCES),
                            Message::text,
                            (m, v) -> new Message(m.id, m.touchpoint, String.valueOf(v), m.promise))
                    .labelled("jm.history.text"),
            Field.<Message>of(
                            "promise",
                            Rule.oneOf(Promise::of, Promise.CODES),
                            Message::promise,
                            (m, v) -> new Message(m.id, m.touchpoint, m.text, (Promise) Objects.requireNonNull(v)))
                    .labelled("jm.history.kept")));

    /** A message of which nothing is said yet. */
    public static Message at(Id<Touchpoint> touchpoint) {
        return new Message(new Id<>(0), touchpoint, "", Promise.UNKNOWN);
    }

    /** Gives the same message under its number. */
    public Message withId(Id<Message> given) {
        return new Message(given, touchpoint, text, promise);
    }
}
