package org.journeymaps.sandbox.web;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.sandbox.jira.Texts;

/** Jira's transformer: replaces {@code AJS.I18n.getText} with a literal key by the text in the viewer's language. */
final class JsI18n {
    private static final Pattern CALL = Pattern.compile("\\bAJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final Texts texts;

    JsI18n(Texts texts) {
        this.texts = texts;
    }

    /** A call without arguments becomes a string, one with arguments a call of {@code AJS.format}. */
    String transform(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
    }

    private String replacement(MatchResult call, Locale locale) {
        String key = call.group(2);
        return call.group(3).equals(")")
                ? literal(texts.getText(locale, key, new Serializable[0]))
                : "AJS.format(" + literal(texts.getRawText(locale, key)) + ",";
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c > '~' || c == '<') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
