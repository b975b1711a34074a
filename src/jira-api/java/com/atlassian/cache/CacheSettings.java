// Source: docs/jira-api-used.txt
package com.atlassian.cache;

/** How a cache remembers; built by {@link CacheSettingsBuilder}. */
public interface CacheSettings {}
