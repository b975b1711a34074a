package org.journeymaps.problem;

import java.io.Serializable;
import java.util.List;

/** A text that is not translated yet: a bundle key with arguments, or words that the host has translated already. */
public record Text(String key, List<Serializable> arguments) implements Serializable {
    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Serializable... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** Holds words that need no translation, such as Jira's own answer. */
    public static Text verbatim(String words) {
        return new Text("", List.of(words));
    }

    public boolean isVerbatim() {
        return key.isEmpty();
    }
}
