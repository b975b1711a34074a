package org.journeymaps.sandbox.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.sandbox.osgi.App;
import org.journeymaps.sandbox.osgi.Descriptor.Check;
import org.journeymaps.sandbox.osgi.Descriptor.WebItem;
import org.journeymaps.sandbox.osgi.Descriptor.WebPanel;
import org.jspecify.annotations.Nullable;

/** The web-items and web-panels of the app that the current user gets to see. */
public final class Fragments {
    private final App app;
    private final Templates templates;

    public Fragments(App app, Templates templates) {
        this.app = app;
        this.templates = templates;
    }

    /** A link, ready to be shown. */
    record Link(String key, String label, String path, String iconClass) {}

    /** A panel, rendered; the label is null if it has none. */
    record Panel(String key, @Nullable String label, Html content) {}

    List<Link> links(Visit visit, String section, Project project) {
        Map<String, Object> context = context(visit, project, null);
        return app.descriptor().webItems(section).stream()
                .filter(item -> holds(item.checks(), context))
                .map(item -> link(visit, item, project))
                .toList();
    }

    List<Panel> panels(Visit visit, String location, Project project, @Nullable Issue issue) {
        Map<String, Object> context = context(visit, project, issue);
        return app.descriptor().webPanels(location).stream()
                .filter(panel -> holds(panel.checks(), context))
                .map(panel -> panel(visit, panel, context))
                .toList();
    }

    private Link link(Visit visit, WebItem item, Project project) {
        String key = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
        String path = templates.text(
                item.link(),
                Map.of("pathEncodedProjectKey", key, "projectKeyEncoded", key, "projectKey", project.getKey()));
        return new Link(item.key(), visit.texts().getText(item.labelKey()), path, item.iconClass());
    }

    private Panel panel(Visit visit, WebPanel panel, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>();
        values.put("i18n", new TemplateI18n(visit.texts()));
        values.put("baseurl", visit.context());
        if (panel.contextProvider() != null) {
            values.putAll(provided(panel.contextProvider(), context));
        }
        String label = panel.labelKey() == null ? null : visit.texts().getText(panel.labelKey());
        return new Panel(panel.key(), label, Html.trusted(templates.file(panel.template(), values)));
    }

    private Map<String, Object> provided(Check provider, Map<String, Object> context) {
        ContextProvider instance = (ContextProvider) app.create(app.load(provider.className()));
        instance.init(provider.params());
        return instance.getContextMap(new HashMap<>(context));
    }

    private boolean holds(List<Check> checks, Map<String, Object> context) {
        return checks.stream().allMatch(check -> {
            Condition condition = (Condition) app.create(app.load(check.className()));
            condition.init(check.params());
            return condition.shouldDisplay(new HashMap<>(context)) != check.inverted();
        });
    }

    private static Map<String, Object> context(Visit visit, Project project, @Nullable Issue issue) {
        Map<String, Object> params = new HashMap<>();
        params.put("project", project);
        if (issue != null) {
            params.put("issue", issue);
        }
        Map<String, Object> context = new HashMap<>(params);
        context.put("user", visit.user());
        context.put("helper", new JiraHelper(visit.request(), project, params));
        return context;
    }
}
