// Source: docs/jira-api-used.txt; SAL Javadoc
package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Texts of all plugins, in the language of the current user unless a locale is given. */
public interface I18nResolver {
    String getRawText(String key);

    String getRawText(Locale locale, String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(String key);

    String getText(Locale locale, String key);
}
