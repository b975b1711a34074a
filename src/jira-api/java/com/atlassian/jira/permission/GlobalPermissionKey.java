// Source: docs/jira-api-used.txt
package com.atlassian.jira.permission;

/** The key of a permission that holds in all of Jira. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey USER_PICKER = new GlobalPermissionKey("USER_PICKER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
