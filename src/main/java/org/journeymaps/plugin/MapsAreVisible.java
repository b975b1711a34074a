package org.journeymaps.plugin;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.journeymaps.access.MapAccess;
import org.journeymaps.platform.jira.JiraUsers;
import org.jspecify.annotations.Nullable;

/**
 * Shows journey maps to licensed users, and where they are off to the project's admins only; Jira itself shows a project's
 * page only to those who may browse it.
 */
public final class MapsAreVisible extends AbstractWebCondition {
    private final JiraUsers users;
    private final MapAccess access;

    public MapsAreVisible(JiraUsers users, MapAccess access) {
        this.users = users;
        this.access = access;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return project != null && access.showsPage(users.viewer(user), project.getId());
    }
}
