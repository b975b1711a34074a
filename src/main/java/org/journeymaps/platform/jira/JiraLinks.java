package org.journeymaps.platform.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.journeymaps.platform.Links;

/** Jira's addresses. */
public final class JiraLinks implements Links {
    private final ApplicationProperties properties;

    public JiraLinks(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public String absoluteBase() {
        return properties.getBaseUrl(UrlMode.CANONICAL);
    }

    @Override
    public String contextPath() {
        return properties.getBaseUrl(UrlMode.RELATIVE);
    }
}
