package org.journeymaps.platform.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.journeymaps.platform.Memories;

/**
 * Memories in Jira's caches of this node, which its administrators can watch and empty. Jira keeps its caches longer than the
 * app, so that closing empties them: what they hold would keep every class of the app in memory.
 */
public final class JiraMemories implements Memories, AutoCloseable {
    private final CacheManager caches;
    private final Queue<Cache<?, ?>> used = new ConcurrentLinkedQueue<>();

    public JiraMemories(CacheManager caches) {
        this.caches = caches;
    }

    /** Without a loader, because several entries are read at once. */
    @Override
    public <K, V> Memory<K, V> named(String name, int most) {
        Cache<K, V> cache = caches.getCache(
                "org.journeymaps." + name,
                null,
                new CacheSettingsBuilder().local().maxEntries(most).build());
        used.add(cache);
        return new Remembered<>(cache);
    }

    @Override
    public void close() {
        used.forEach(Cache::removeAll);
    }

    private record Remembered<K, V>(Cache<K, V> cache) implements Memory<K, V> {
        @Override
        public Optional<V> of(K key) {
            return Optional.ofNullable(cache.get(key));
        }

        @Override
        public void keep(K key, V value) {
            cache.put(key, value);
        }
    }
}
