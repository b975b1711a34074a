package org.journeymaps.plugin;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.access.MapAccess;
import org.journeymaps.platform.jira.JiraUsers;
import org.jspecify.annotations.Nullable;

/**
 * Gives the project page's shell its project and what its reader may do there, and asks for the page's scripts and styles.
 * Jira writes into the map while it renders the template, so it can be changed.
 */
public final class ProjectPage extends AbstractJiraContextProvider {
    private final PageBuilderService pages;
    private final JiraUsers users;
    private final MapAccess access;

    public ProjectPage(PageBuilderService pages, JiraUsers users, MapAccess access) {
        this.pages = pages;
        this.users = users;
        this.access = access;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        pages.assembler().resources().requireWebResource("org.journeymaps.jira:jm-project-page");
        Project project = helper.getProject();
        boolean administers = access.mayAdminister(users.viewer(user), project.getId());
        Map<String, Object> context = new HashMap<>();
        context.put("projectKey", project.getKey());
        context.put("projectName", project.getName());
        context.put("administers", String.valueOf(administers));
        context.put("mapsAreOn", String.valueOf(access.areOn(project.getId())));
        return context;
    }
}
