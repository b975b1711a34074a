package org.journeymaps.plugin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.journeymaps.issue.IssuePlace;
import org.journeymaps.issue.IssuePlaces;
import org.journeymaps.platform.jira.JiraUsers;
import org.jspecify.annotations.Nullable;

/** The places of the issue on a page, read once for the panel's condition and for the panel itself (QP8). */
public final class ShownPlaces {
    private static final String KEY = "org.journeymaps.places";

    private final IssuePlaces places;
    private final JiraUsers users;

    public ShownPlaces(IssuePlaces places, JiraUsers users) {
        this.places = places;
        this.users = users;
    }

    /** What was read for one issue and user, kept among the page's own parameters. */
    private record Read(long issueId, @Nullable ApplicationUser user, List<IssuePlace> places) {}

    /** Lists the places that the user may view; none on a page without an issue. */
    List<IssuePlace> of(@Nullable ApplicationUser user, JiraHelper helper) {
        if (!(helper.getContextParams().get("issue") instanceof Issue issue)) {
            return List.of();
        }
        if (helper.getContextParams().get(KEY) instanceof Read known
                && known.issueId() == issue.getId()
                && known.user() == user) {
            return known.places();
        }
        List<IssuePlace> read = places.of(users.viewer(user), issue.getId());
        remember(helper, new Read(issue.getId(), user, read));
        return read;
    }

    private static void remember(JiraHelper helper, Read read) {
        try {
            helper.getContextParams().put(KEY, read);
        } catch (UnsupportedOperationException readOnly) {
            // a host that lends its parameters for reading only has the places read once more
        }
    }
}
