// Source: jira-platform.md 3 [V]
package com.atlassian.jira.project;

/** A project. */
public interface Project {
    Long getId();

    String getKey();

    String getName();
}
