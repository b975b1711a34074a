// Source: Jira Software 11.1 Javadoc (JiraForSoftwareEnabledCondition)
package com.atlassian.plugin.web.api.baseconditions;

/** What all kinds of conditions have in common. */
public interface BaseCondition {}
