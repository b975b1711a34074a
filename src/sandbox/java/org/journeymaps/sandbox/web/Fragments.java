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
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.sandbox.osgi.Descriptor;
import org.journeymaps.sandbox.osgi.Descriptor.Check;
import org.journeymaps.sandbox.osgi.Descriptor.WebItem;
import org.journeymaps.sandbox.osgi.Descriptor.WebPanel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web-items and web-panels of the app that the current user gets to see. As in Jira a condition that throws hides its
 * fragment, and a panel that throws is left out of the page; the log says so.
 */
public final class Fragments {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);

    private final Descriptor descriptor;
    private final Function<String, Object> instances;
    private final Templates templates;

    /** Takes what makes an instance of a class of the app. */
    public Fragments(Descriptor descriptor, Function<String, Object> instances, Templates templates) {
        this.descriptor = descriptor;
        this.instances = instances;
        this.templates = templates;
    }

    /** A link, ready to be shown. */
    record Link(String completeKey, String label, String path, String iconClass) {}

    /** A panel, rendered; the label is null if it has none. */
    record Panel(String key, @Nullable String label, Html content) {}

    List<Link> links(Visit visit, String section, Project project) {
        Map<String, Object> context = context(visit, project, null);
        return descriptor.webItems(section).stream()
                .filter(item -> holds(item.checks(), context))
                .map(item -> link(visit, item, project))
                .toList();
    }

    List<Panel> panels(Visit visit, String location, Project project, @Nullable Issue issue) {
        Map<String, Object> context = context(visit, project, issue);
        return descriptor.webPanels(location).stream()
                .filter(panel -> holds(panel.checks(), context))
                .flatMap(panel -> rendered(visit, panel, context).stream())
                .toList();
    }

    private Link link(Visit visit, WebItem item, Project project) {
        String key = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
        String path = templates.text(
                item.link(),
                Map.of("pathEncodedProjectKey", key, "projectKeyEncoded", key, "projectKey", project.getKey()));
        return new Link(
                descriptor.pluginKey() + ":" + item.key(),
                visit.texts().getText(item.labelKey()),
                path,
                item.iconClass());
    }

    @SuppressWarnings("IllegalCatch")
    private Optional<Panel> rendered(Visit visit, WebPanel panel, Map<String, Object> context) {
        try {
            return Optional.of(panel(visit, panel, context));
        } catch (RuntimeException | LinkageError e) { // whatever an app throws, the page stands
            LOG.error("web-panel {} is left out", panel.key(), e);
            return Optional.empty();
        }
    }

    private Panel panel(Visit visit, WebPanel panel, Map<String, Object> context) {
        Map<String, Object> ofTheHost = new HashMap<>(context);
        ofTheHost.put("i18n", new TemplateI18n(visit.texts()));
        ofTheHost.put("baseurl", visit.context());
        Map<String, Object> values =
                panel.contextProvider() == null ? new HashMap<>() : provided(panel.contextProvider(), context);
        String label = panel.labelKey() == null ? null : visit.texts().getText(panel.labelKey());
        return new Panel(panel.key(), label, Html.trusted(templates.file(panel.template(), values, ofTheHost)));
    }

    private Map<String, Object> provided(Check provider, Map<String, Object> context) {
        ContextProvider instance = (ContextProvider) instances.apply(provider.className());
        instance.init(provider.params());
        return instance.getContextMap(new HashMap<>(context));
    }

    private boolean holds(List<Check> checks, Map<String, Object> context) {
        return checks.stream().allMatch(check -> holds(check, context));
    }

    @SuppressWarnings("IllegalCatch")
    private boolean holds(Check check, Map<String, Object> context) {
        try {
            Condition condition = (Condition) instances.apply(check.className());
            condition.init(check.params());
            return condition.shouldDisplay(new HashMap<>(context)) != check.inverted();
        } catch (RuntimeException | LinkageError e) { // whatever an app throws, the page stands
            LOG.error("condition {} could not be evaluated", check.className(), e);
            return false;
        }
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
