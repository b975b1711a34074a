// Source: docs/jira-api-used.txt
package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds users. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);
}
