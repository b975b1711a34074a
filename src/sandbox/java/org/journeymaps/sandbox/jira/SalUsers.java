package org.journeymaps.sandbox.jira;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.jspecify.annotations.Nullable;

/** The users as SAL sees them: licensed and admin are memberships of groups. */
public final class SalUsers implements UserManager {
    private final Users users;
    private final Authentication authentication;

    public SalUsers(Users users, Authentication authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        User user = authentication.getLoggedInUser();
        return user == null ? null : new UserKey(user.key());
    }

    @Override
    public boolean isAdmin(@Nullable UserKey userKey) {
        return isMember(userKey, "jira-administrators");
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public boolean isLicensed(@Nullable UserKey userKey) {
        return isMember(userKey, "licensed");
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey userKey, @Nullable String group) {
        return group != null && isMember(userKey, group);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return users.groups(prefix).stream().skip(startIndex).limit(maxResults).toList();
    }

    private boolean isMember(@Nullable UserKey userKey, String group) {
        return userKey != null && users.isMember(userKey.getStringValue(), group);
    }
}
