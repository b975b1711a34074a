// Source: docs/jira-api-used.txt
package com.atlassian.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** An issue, to be read. */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    String getDescription();

    Long getProjectId();

    Project getProjectObject();

    IssueType getIssueType();

    Status getStatus();

    Priority getPriority();

    Resolution getResolution();

    ApplicationUser getReporter();

    ApplicationUser getAssignee();

    Timestamp getCreated();

    Timestamp getUpdated();
}
