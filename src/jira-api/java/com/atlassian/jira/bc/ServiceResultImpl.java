// Source: Jira 7-10 Javadoc
package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** An outcome that is valid as long as it holds no error. */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errorCollection;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
