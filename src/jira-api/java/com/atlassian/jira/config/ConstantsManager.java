// Source: seen called on Jira 8 and 9; only version 0.1 of the app asks for it, which the upgrade tests start
package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.Collection;

/** The constants of all issues, in their order. */
public interface ConstantsManager {
    Collection<Priority> getPriorities();
}
