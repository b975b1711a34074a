// Source: docs/jira-api-used.txt; SAL Javadoc
package com.atlassian.sal.api;

/** The form in which a base URL is wanted. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
