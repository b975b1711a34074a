// Source: docs/jira-api-used.txt
package com.atlassian.jira.user;

/** A user; the key never changes, the name may. */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
