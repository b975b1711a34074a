// Source: jira-platform.md 3; Jira 7-10 Javadoc
package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Errors by field, and errors of the whole. */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();
}
