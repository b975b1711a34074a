// Source: docs/jira-api-used.txt
package com.atlassian.sal.api;

/** Facts about the host product. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);
}
