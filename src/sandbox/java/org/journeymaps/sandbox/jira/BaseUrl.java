package org.journeymaps.sandbox.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;

/** The address under which this Jira is reached. */
public record BaseUrl(String absolute) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        boolean relative = urlMode == UrlMode.RELATIVE || urlMode == UrlMode.RELATIVE_CANONICAL;
        return relative ? URI.create(absolute).getPath() : absolute;
    }
}
