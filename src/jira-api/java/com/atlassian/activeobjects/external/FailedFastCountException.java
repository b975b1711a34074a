// Source: docs/jira-api-used.txt (named there); Active Objects plugin, Apache-2.0
package com.atlassian.activeobjects.external;

/** Says that a quick count cannot be had. */
public class FailedFastCountException extends Exception {
    private static final long serialVersionUID = 1L;

    public FailedFastCountException(Throwable cause) {
        super(cause);
    }
}
