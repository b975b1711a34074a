package org.journeymaps.sandbox.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A constant of issues, whose name is translated for the current user. */
class Constant implements IssueConstant {
    private final Texts texts;
    private final String id;
    private final String name;

    Constant(Texts texts, String id, String name) {
        this.texts = texts;
        this.id = id;
        this.name = name;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getNameTranslation() {
        return texts.getText(
                "sandbox.constant." + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", ""));
    }

    static final class JiraPriority extends Constant implements Priority {
        JiraPriority(Texts texts, String id, String name) {
            super(texts, id, name);
        }
    }

    static final class JiraResolution extends Constant implements Resolution {
        JiraResolution(Texts texts, String id, String name) {
            super(texts, id, name);
        }
    }

    static final class JiraIssueType extends Constant implements IssueType {
        JiraIssueType(Texts texts, String id, String name) {
            super(texts, id, name);
        }

        @Override
        public boolean isSubTask() {
            return false;
        }
    }

    static final class JiraStatus extends Constant implements Status {
        private final String category;

        JiraStatus(Texts texts, String id, String name, String category) {
            super(texts, id, name);
            this.category = category;
        }

        @Override
        public StatusCategory getStatusCategory() {
            return () -> category;
        }
    }
}
