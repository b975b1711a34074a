// Source: docs/jira-api-used.txt; Confluence 9 and Bamboo 10 Javadoc of their implementations
package com.atlassian.sal.api.user;

/** Users as all Atlassian products see them. */
public interface UserManager {
    UserKey getRemoteUserKey();

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
