package org.journeymaps.sandbox.web;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.sandbox.jira.Texts;

/**
 * Jira's transformer: replaces {@code X.I18n.getText} with a literal key by the text in the viewer's language, whatever single
 * name {@code X} is. With arguments, or where the name belongs to something longer, {@code X.format} is called at run time.
 */
final class JsI18n {
    private static final Pattern CALL = Pattern.compile(
            "([.\\]]\\s{0,19}|[\\])$_\\p{Alnum}]\\s{0,9}\\n\\s{0,9})?\\b([\\p{Alpha}$_][\\p{Alnum}$_]{0,100})\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\3\\s*([,)])");

    private final Texts texts;

    JsI18n(Texts texts) {
        this.texts = texts;
    }

    String transform(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
    }

    private String replacement(MatchResult call, Locale locale) {
        String before = call.group(1) == null ? "" : call.group(1);
        String key = call.group(4);
        return before.isEmpty() && call.group(5).equals(")")
                ? literal(texts.getText(locale, key, new Serializable[0]))
                : before + call.group(2) + ".format(" + literal(texts.getRawText(locale, key)) + call.group(5);
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
