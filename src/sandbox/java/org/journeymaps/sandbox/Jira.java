package org.journeymaps.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.journeymaps.sandbox.ao.ActiveObjectsFactory;
import org.journeymaps.sandbox.data.Sql;
import org.journeymaps.sandbox.jira.Authentication;
import org.journeymaps.sandbox.jira.BaseUrl;
import org.journeymaps.sandbox.jira.Caches;
import org.journeymaps.sandbox.jira.Constants;
import org.journeymaps.sandbox.jira.Events;
import org.journeymaps.sandbox.jira.GlobalPermissions;
import org.journeymaps.sandbox.jira.IssueOperations;
import org.journeymaps.sandbox.jira.IssueTypeSchemes;
import org.journeymaps.sandbox.jira.Issues;
import org.journeymaps.sandbox.jira.PageResources;
import org.journeymaps.sandbox.jira.Permissions;
import org.journeymaps.sandbox.jira.Projects;
import org.journeymaps.sandbox.jira.SalUsers;
import org.journeymaps.sandbox.jira.Texts;
import org.journeymaps.sandbox.jira.Users;
import org.journeymaps.sandbox.osgi.App;
import org.journeymaps.sandbox.web.Host;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** The small Jira: its parts put together and offered to the app as OSGi services. */
final class Jira {
    private final Authentication authentication = new Authentication();
    private final Texts texts = new Texts(authentication);
    private final Constants constants = new Constants(texts);
    private final PageResources pageResources = new PageResources();
    private final Events events = new Events();
    private final Users users;
    private final SalUsers licences;
    private final Projects projects;
    private final Issues issues;
    private final Permissions permissions;

    Jira(Sql sql) {
        texts.add(suffix -> ownTexts("/sandbox/texts" + suffix + ".properties"));
        users = new Users(sql);
        licences = new SalUsers(users, authentication);
        projects = new Projects(sql, constants);
        issues = new Issues(sql, constants, authentication, events);
        permissions = new Permissions(sql, projects);
    }

    void offer(BundleContext osgi, String baseUrl, ActiveObjectsFactory activeObjects) {
        osgi.registerService(ActiveObjects.class, activeObjects, null);
        osgi.registerService(JiraAuthenticationContext.class, authentication, null);
        osgi.registerService(I18nResolver.class, texts, null);
        osgi.registerService(CacheManager.class, new Caches(), null);
        osgi.registerService(EventPublisher.class, events, null);
        osgi.registerService(PriorityManager.class, constants, null);
        osgi.registerService(ConstantsManager.class, constants, null);
        osgi.registerService(IssueTypeSchemeManager.class, new IssueTypeSchemes(), null);
        osgi.registerService(PageBuilderService.class, pageResources, null);
        osgi.registerService(com.atlassian.jira.user.util.UserManager.class, users, null);
        osgi.registerService(com.atlassian.sal.api.user.UserManager.class, licences, null);
        osgi.registerService(ProjectManager.class, projects, null);
        osgi.registerService(IssueManager.class, issues, null);
        osgi.registerService(PermissionManager.class, permissions, null);
        osgi.registerService(GlobalPermissionManager.class, new GlobalPermissions(licences), null);
        osgi.registerService(ApplicationProperties.class, new BaseUrl(baseUrl), null);
        osgi.registerService(
                IssueService.class, new IssueOperations(issues, projects, permissions, users, constants, texts), null);
    }

    /** Adds the app's texts, until what is given back is closed. */
    AutoCloseable addTexts(App app) {
        List<Function<String, @Nullable Properties>> added = new ArrayList<>();
        for (String location : app.descriptor().i18nLocations()) {
            Function<String, @Nullable Properties> bundle = suffix -> app.texts(location + suffix);
            texts.add(bundle);
            added.add(bundle);
        }
        return () -> added.forEach(texts::remove);
    }

    /** What pages need. */
    Host host() {
        return new Host(
                authentication, texts, users, licences, projects, issues, permissions, constants, pageResources);
    }

    private static @Nullable Properties ownTexts(String resource) {
        try (InputStream stream = Jira.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
