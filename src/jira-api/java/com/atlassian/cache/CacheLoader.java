// Source: docs/jira-api-used.txt
package com.atlassian.cache;

/** Loads what is not remembered. */
public interface CacheLoader<K, V> {
    V load(K key);
}
