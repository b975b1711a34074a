package org.journeymaps.sandbox.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import org.jspecify.annotations.Nullable;

/** Whoever is licensed may look up users and groups, as by default in Jira; no other global permission is asked for. */
public final class GlobalPermissions implements GlobalPermissionManager {
    private final SalUsers licences;

    public GlobalPermissions(SalUsers licences) {
        this.licences = licences;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey globalPermissionKey, @Nullable ApplicationUser user) {
        return globalPermissionKey.equals(GlobalPermissionKey.USER_PICKER)
                && user != null
                && licences.isLicensed(new UserKey(user.getKey()));
    }
}
