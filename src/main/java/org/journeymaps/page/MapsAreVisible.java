package org.journeymaps.page;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.journeymaps.platform.jira.JiraUsers;
import org.jspecify.annotations.Nullable;

/** Shows journey maps to licensed users only; Jira itself shows a project's page only to those who may browse it. */
public final class MapsAreVisible extends AbstractWebCondition {
    private final JiraUsers users;

    public MapsAreVisible(JiraUsers users) {
        this.users = users;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return users.viewer(user).licensed() && helper.getProject() != null;
    }
}
