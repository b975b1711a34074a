package org.journeymaps.platform.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.journeymaps.platform.Directory;
import org.journeymaps.platform.Viewer;

/** Jira's users and groups. */
public final class JiraDirectory implements Directory {
    /** More groups than begin with the whole name of another one. */
    private static final int NAMESAKES = 1000;

    private final UserManager users;
    private final com.atlassian.sal.api.user.UserManager groups;
    private final GlobalPermissionManager permissions;
    private final JiraUsers viewers;

    public JiraDirectory(
            UserManager users,
            com.atlassian.sal.api.user.UserManager groups,
            GlobalPermissionManager permissions,
            JiraUsers viewers) {
        this.users = users;
        this.groups = groups;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    @Override
    public boolean isMember(Viewer viewer, String group) {
        return !viewer.key().isEmpty() && groups.isUserInGroup(new UserKey(viewer.key()), group);
    }

    @Override
    public boolean hasGroup(String group) {
        for (String name : groups.findGroupNamesByPrefix(group, 0, NAMESAKES)) {
            if (name.equalsIgnoreCase(group)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Viewer> user(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(viewers::viewer);
    }

    @Override
    public boolean mayBrowse(Viewer viewer) {
        return permissions.hasPermission(GlobalPermissionKey.USER_PICKER, viewers.user(viewer));
    }
}
