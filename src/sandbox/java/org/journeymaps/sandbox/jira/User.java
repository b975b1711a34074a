package org.journeymaps.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;

/** A user with the two preferences that matter here. */
public record User(String key, String name, String displayName, Language language, String theme)
        implements ApplicationUser {
    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return name + "@example.com";
    }

    @Override
    public boolean isActive() {
        return true;
    }
}
