package org.journeymaps.sandbox.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Caches of this node, which forget what was used longest ago; one for each name, and it outlives the app that asked for it. */
public final class Caches implements CacheManager {
    private static final int MOST = 1000;

    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings) {
        return (Cache<K, V>) caches.computeIfAbsent(name, unused -> new Lru<>(loader));
    }

    private static final class Lru<K, V> implements Cache<K, V> {
        private final @Nullable CacheLoader<K, V> loader;
        private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };

        Lru(@Nullable CacheLoader<K, V> loader) {
            this.loader = loader;
        }

        @Override
        public synchronized @Nullable V get(K key) {
            V known = entries.get(key);
            if (known == null && loader != null) {
                known = loader.load(key);
                entries.put(key, known);
            }
            return known;
        }

        @Override
        public synchronized void put(K key, V value) {
            entries.put(key, value);
        }

        @Override
        public synchronized void removeAll() {
            entries.clear();
        }
    }
}
