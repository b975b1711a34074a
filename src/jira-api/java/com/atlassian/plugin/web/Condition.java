// Source: docs/jira-api-used.txt; atlassian-plugins-webfragment Javadoc; Jira Software 11.1 Javadoc
package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.api.baseconditions.BaseCondition;
import java.util.Map;

/** Decides whether a web fragment is shown. */
public interface Condition extends BaseCondition {
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
