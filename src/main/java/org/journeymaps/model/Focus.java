package org.journeymaps.model;

import java.util.Map;
import org.journeymaps.field.Rule;
import org.journeymaps.model.Anchor.Kind;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a team works on now: one stage or touchpoint of a map at a time, and whether it is done with (T20, B18). A map holds one value of
 * this, so that there are never two.
 */
public record Focus(Anchor on, boolean done) {
    private static final String MARK = ":";
    private static final String DONE = "done";

    /** Gives the focus as tables and the change log keep it. */
    public String kept() {
        return on.kind().code() + MARK + on.id() + (done ? MARK + DONE : "");
    }

    /** Reads {@link #kept()} back. */
    public static Focus of(String kept) {
        String[] parts = kept.split(MARK, -1);
        Anchor on = new Anchor(
                parts[0].equals(Kind.STAGE.code()) ? Kind.STAGE : Kind.TOUCHPOINT, Integer.parseInt(parts[1]));
        return new Focus(on, parts.length > 2);
    }

    /** Takes what {@link #sent} takes, and gives it back so. */
    record FocusRule() implements Rule {
        @Override
        public @Nullable Object check(String field, @Nullable Object sent) {
            return sent(field, sent);
        }

        @Override
        public String text(Object value) {
            return ((Focus) value).kept();
        }

        @Override
        public Object stored(String kept) {
            return of(kept);
        }

        @Override
        public Object json(Object value) {
            return ((Focus) value).json();
        }
    }

    /** Gives the focus as JSON says it: {@code {kind, id, done}}. */
    public Map<String, Object> json() {
        return Map.of("kind", on.kind().code(), "id", on.id(), DONE, done);
    }

    /** Reads what was sent as {@code {kind, id, done}}; throws {@link Invalid} for anything else. */
    static @Nullable Focus sent(String field, @Nullable Object sent) {
        if (sent == null) {
            return null;
        }
        if (!(sent instanceof Map<?, ?> said)
                || !(said.get("id") instanceof Integer id)
                || !(said.get("done") == null || said.get("done") instanceof Boolean)) {
            throw new Invalid(field, Text.of("jm.problem.focus"));
        }
        Kind kind = Kind.STAGE.code().equals(said.get("kind")) ? Kind.STAGE : Kind.TOUCHPOINT;
        if (!kind.code().equals(said.get("kind"))) {
            throw new Invalid(field, Text.of("jm.problem.focus"));
        }
        return new Focus(new Anchor(kind, id), Boolean.TRUE.equals(said.get("done")));
    }
}
