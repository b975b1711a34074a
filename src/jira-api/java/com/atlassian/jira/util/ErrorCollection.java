// Source: docs/jira-api-used.txt; Jira 10.0.0 Javadoc (type), 6.2 (methods)
package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;

/** Errors by field, and errors of the whole. */
public interface ErrorCollection extends Serializable {
    void addError(String field, String message);

    void addErrorMessage(String message);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();
}
