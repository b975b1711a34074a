// Source: jira-platform.md 3 [V]
package com.atlassian.jira.project;

/** Finds projects, without asking for permissions; null if there is none. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String projectKey);
}
