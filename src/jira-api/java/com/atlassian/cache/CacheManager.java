// Source: docs/jira-api-used.txt; in Jira its super-interface CacheFactory declares the method
package com.atlassian.cache;

/** All caches, by name. */
public interface CacheManager {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
