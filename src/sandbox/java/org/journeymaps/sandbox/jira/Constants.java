package org.journeymaps.sandbox.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The priorities, statuses, resolutions and issue types, which never change here. */
public final class Constants implements PriorityManager, ConstantsManager {
    private final List<Priority> priorities;
    private final List<Status> statuses;
    private final List<Resolution> resolutions;
    private final List<IssueType> issueTypes;

    public Constants(Texts texts) {
        priorities = List.of(
                new Constant.JiraPriority(texts, "1", "Highest"),
                new Constant.JiraPriority(texts, "2", "High"),
                new Constant.JiraPriority(texts, "3", "Medium"),
                new Constant.JiraPriority(texts, "4", "Low"),
                new Constant.JiraPriority(texts, "5", "Lowest"));
        statuses = List.of(
                new Constant.JiraStatus(texts, "10000", "To Do", "new"),
                new Constant.JiraStatus(texts, "3", "In Progress", "indeterminate"),
                new Constant.JiraStatus(texts, "10002", "Done", "done"));
        resolutions = List.of(
                new Constant.JiraResolution(texts, "10000", "Done"),
                new Constant.JiraResolution(texts, "10001", "Won't Do"),
                new Constant.JiraResolution(texts, "10002", "Duplicate"),
                new Constant.JiraResolution(texts, "10003", "Cannot Reproduce"));
        issueTypes = List.of(
                new Constant.JiraIssueType(texts, "10001", "Task"),
                new Constant.JiraIssueType(texts, "10002", "Story"),
                new Constant.JiraIssueType(texts, "10003", "Bug"),
                new Constant.JiraIssueType(texts, "10004", "Service Request"),
                new Constant.JiraIssueType(texts, "10005", "Incident"));
    }

    @Override
    public List<Priority> getPriorities() {
        return priorities;
    }

    public Collection<Status> getStatuses() {
        return statuses;
    }

    public List<Resolution> resolutions() {
        return resolutions;
    }

    @Nullable
    Priority priority(@Nullable String id) {
        return byId(priorities, id);
    }

    public @Nullable Status status(@Nullable String id) {
        return byId(statuses, id);
    }

    public @Nullable Resolution resolution(@Nullable String id) {
        return byId(resolutions, id);
    }

    @Nullable
    IssueType issueType(@Nullable String id) {
        return byId(issueTypes, id);
    }

    private static <T extends IssueConstant> @Nullable T byId(List<T> constants, @Nullable String id) {
        return constants.stream()
                .filter(constant -> constant.getId().equals(id))
                .findFirst()
                .orElse(null);
    }
}
