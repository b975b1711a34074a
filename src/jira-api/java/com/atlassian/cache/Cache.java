// Source: docs/jira-api-used.txt
package com.atlassian.cache;

/** What is remembered under its keys; nothing stands for what is not. */
public interface Cache<K, V> {
    V get(K key);

    void put(K key, V value);

    void removeAll();
}
