package org.journeymaps.platform.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Optional;
import org.journeymaps.platform.Memories;

/** Memories in Jira's caches of this node, which its administrators can watch and empty. */
public final class JiraMemories implements Memories {
    private final CacheManager caches;

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
        return new Remembered<>(cache);
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
