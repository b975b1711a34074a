package org.journeymaps.sandbox.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** An issue as it was when it was read; {@code level} is the name of its security level, if it has one. */
public record JiraIssue(
        @Nullable Long getId,
        @Nullable String getKey,
        JiraProject getProjectObject,
        IssueType getIssueType,
        String getSummary,
        @Nullable String getDescription,
        Status getStatus,
        @Nullable Resolution getResolution,
        Priority getPriority,
        @Nullable User getReporter,
        @Nullable User getAssignee,
        @Nullable String level,
        Timestamp getCreated,
        Timestamp getUpdated,
        Service service)
        implements MutableIssue {

    /** What only requests of a service desk have. */
    public record Service(
            @Nullable String requestType,
            @Nullable String channel,
            @Nullable Integer satisfaction) {
        static final Service NONE = new Service(null, null, null);
    }

    @Override
    public Long getProjectId() {
        return getProjectObject.id();
    }
}
