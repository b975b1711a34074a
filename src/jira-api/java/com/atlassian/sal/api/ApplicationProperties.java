// Source: jira-platform.md 3 [V]
package com.atlassian.sal.api;

/** Facts about the host product. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);
}
