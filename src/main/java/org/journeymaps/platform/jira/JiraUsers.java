package org.journeymaps.platform.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.platform.Viewers;
import org.jspecify.annotations.Nullable;

/** Jira's users: who asks, who is licensed, what they are called. */
public final class JiraUsers implements Viewers, People {
    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final com.atlassian.sal.api.user.UserManager licences;

    public JiraUsers(
            JiraAuthenticationContext authentication,
            UserManager users,
            com.atlassian.sal.api.user.UserManager licences) {
        this.authentication = authentication;
        this.users = users;
        this.licences = licences;
    }

    @Override
    public Viewer current() {
        return viewer(authentication.getLoggedInUser());
    }

    /** Gives Jira's user as a viewer; nobody is anonymous. */
    public Viewer viewer(@Nullable ApplicationUser user) {
        return user == null
                ? Viewer.ANONYMOUS
                : new Viewer(user.getKey(), licences.isLicensed(new UserKey(user.getKey())));
    }

    /** Gives the viewer as Jira's user; nobody for anonymous and for users that exist no more. */
    @Nullable
    ApplicationUser user(Viewer viewer) {
        return viewer.key().isEmpty() ? null : users.getUserByKey(viewer.key());
    }

    @Override
    public Optional<String> nameOf(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(ApplicationUser::getDisplayName);
    }
}
