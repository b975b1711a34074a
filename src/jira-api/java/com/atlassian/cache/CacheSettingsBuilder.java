// Source: docs/jira-api-used.txt
package com.atlassian.cache;

/** Says how a cache remembers. */
public class CacheSettingsBuilder {
    private int most = Integer.MAX_VALUE;

    public CacheSettingsBuilder local() {
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        most = maxEntries;
        return this;
    }

    public CacheSettings build() {
        return new Built(most);
    }

    private record Built(int most) implements CacheSettings {}
}
