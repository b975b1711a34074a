package org.journeymaps.plugin;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Shows the issue panel only where it has something to say to this viewer. */
public final class IssueIsOnAMap extends AbstractWebCondition {
    private final ShownPlaces places;

    public IssueIsOnAMap(ShownPlaces places) {
        this.places = places;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return !places.of(user, helper).isEmpty();
    }
}
