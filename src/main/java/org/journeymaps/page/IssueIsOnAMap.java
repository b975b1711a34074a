package org.journeymaps.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.journeymaps.issue.IssuePlaces;
import org.journeymaps.platform.jira.JiraUsers;
import org.jspecify.annotations.Nullable;

/** Shows the issue panel only where it has something to say to this viewer. */
public final class IssueIsOnAMap extends AbstractWebCondition {
    private final IssuePlaces places;
    private final JiraUsers users;

    public IssueIsOnAMap(IssuePlaces places, JiraUsers users) {
        this.places = places;
        this.users = users;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue
                && places.any(issue.getId())
                && !places.of(users.viewer(user), issue.getId()).isEmpty();
    }
}
