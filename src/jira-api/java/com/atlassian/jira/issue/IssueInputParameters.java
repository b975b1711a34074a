// Source: docs/jira-api-used.txt
package com.atlassian.jira.issue;

/** The fields of an issue to be; null values are ignored. */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setReporterId(String reporterName);

    IssueInputParameters setAssigneeId(String assigneeName);

    void setSkipScreenCheck(boolean skipScreenCheck);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);
}
