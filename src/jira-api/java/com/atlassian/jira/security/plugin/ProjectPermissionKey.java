// Source: docs/jira-api-used.txt; Jira 7-10 Javadoc
package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

/** The name of a project permission. */
public final class ProjectPermissionKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;

    public ProjectPermissionKey(String permissionKey) {
        this.key = Objects.requireNonNull(permissionKey);
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey && key.equals(((ProjectPermissionKey) other).key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
