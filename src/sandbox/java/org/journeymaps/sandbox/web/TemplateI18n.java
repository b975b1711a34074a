package org.journeymaps.sandbox.web;

import java.io.Serializable;
import org.journeymaps.sandbox.jira.Texts;

/** {@code $i18n} of templates. */
public record TemplateI18n(Texts texts) {
    public String getText(String key) {
        return texts.getText(key);
    }

    public String getText(String key, Object first) {
        return texts.getText(key, argument(first));
    }

    public String getText(String key, Object first, Object second) {
        return texts.getText(key, argument(first), argument(second));
    }

    private static Serializable argument(Object value) {
        return value instanceof Serializable serializable ? serializable : String.valueOf(value);
    }
}
