package org.journeymaps.platform;

import java.util.Optional;

/** What a node remembers so as not to read it again; only what never changes under its key, because no other node hears of it. */
public interface Memories {
    /** Gives the memory of that name, which holds about so many entries at most and forgets the others. */
    <K, V> Memory<K, V> named(String name, int most);

    /** What is remembered under its keys. */
    interface Memory<K, V> {
        Optional<V> of(K key);

        void keep(K key, V value);
    }
}
