// Source: Jira 7-10 Javadoc
package com.atlassian.jira.issue;

/** A status, priority, issue type or resolution. */
public interface IssueConstant {
    String getId();

    String getName();

    String getNameTranslation();
}
