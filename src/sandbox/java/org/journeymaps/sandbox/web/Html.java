package org.journeymaps.sandbox.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Markup that is safe to send: everything put into it was escaped, unless it was markup already. */
final class Html {
    static final Html NOTHING = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Fills the {@code {}} of the template, in order; null leaves nothing. */
    static Html of(String template, @Nullable Object... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf("{}", from);
            filled.append(template, from, hole).append(markupOf(value));
            from = hole + 2;
        }
        return new Html(filled.append(template.substring(from)).toString());
    }

    static Html join(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::toString).collect(Collectors.joining()));
    }

    /** Markup that another renderer has already made safe. */
    static Html trusted(String markup) {
        return new Html(markup);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String markupOf(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Html ? value.toString() : escape(value.toString());
    }

    @Override
    public String toString() {
        return markup;
    }
}
