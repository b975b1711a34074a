// Source: docs/jira-api-used.txt
package com.atlassian.jira.project;

/** Finds projects, without asking for permissions; null if there is none. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String projectKey);
}
