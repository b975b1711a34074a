// Source: docs/jira-api-used.txt; Jira 7 and Jira Software 11.1 Javadoc (raw Map there: same erasure)
package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Context provider that is told the current user and project. */
public abstract class AbstractJiraContextProvider implements ContextProvider {
    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    public abstract Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
