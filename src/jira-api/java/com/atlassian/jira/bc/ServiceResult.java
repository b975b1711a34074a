// Source: Jira 7-10 Javadoc
package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** The outcome of a service call. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
