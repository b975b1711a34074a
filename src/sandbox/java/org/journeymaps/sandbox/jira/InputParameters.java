package org.journeymaps.sandbox.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import org.jspecify.annotations.Nullable;

/** The fields of an issue to be created. */
final class InputParameters implements IssueInputParameters {
    @Nullable
    Long projectId;

    @Nullable
    String issueTypeId;

    @Nullable
    String summary;

    @Nullable
    String description;

    @Nullable
    String priorityId;

    @Nullable
    String reporterName;

    @Nullable
    String assigneeName;

    @Override
    public IssueInputParameters setProjectId(@Nullable Long projectId) {
        this.projectId = projectId;
        return this;
    }

    @Override
    public IssueInputParameters setIssueTypeId(@Nullable String issueTypeId) {
        this.issueTypeId = issueTypeId;
        return this;
    }

    @Override
    public IssueInputParameters setSummary(@Nullable String summary) {
        this.summary = summary;
        return this;
    }

    @Override
    public IssueInputParameters setDescription(@Nullable String description) {
        this.description = description;
        return this;
    }

    @Override
    public IssueInputParameters setPriorityId(@Nullable String priorityId) {
        this.priorityId = priorityId;
        return this;
    }

    @Override
    public IssueInputParameters setReporterId(@Nullable String reporterName) {
        this.reporterName = reporterName;
        return this;
    }

    @Override
    public IssueInputParameters setAssigneeId(@Nullable String assigneeName) {
        this.assigneeName = assigneeName;
        return this;
    }

    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {
        // there are no screens here: every field is on them
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults) {
        // the priority is the only field with a default value, and Jira fills that one in any case
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        // matters for changes only
    }
}
