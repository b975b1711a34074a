package org.journeymaps.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.Sources;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** One project's sources, extended by those that a plan brings; two of one type, title and date are one. */
public final class SourceShelf {
    private final Sources sources;
    private final long projectId;
    private final Map<Key, Source> known = new HashMap<>();

    private record Key(
            @Nullable Integer type, String title, @Nullable LocalDate date) {
        static Key of(Source source) {
            return new Key(source.type(), source.title(), source.date());
        }
    }

    public SourceShelf(Sources sources, long projectId) {
        this.sources = sources;
        this.projectId = projectId;
        read();
    }

    /** Of several that are alike, the last one counts. */
    private void read() {
        sources.inProject(projectId).forEach(source -> known.put(Key.of(source), source));
    }

    /** Adds those that the project does not have yet, in one batch. */
    public void learn(Collection<Source> wanted) {
        List<Source> unknown = wanted.stream()
                .map(Key::of)
                .distinct()
                .filter(key -> !known.containsKey(key))
                .map(key -> new Source(new Id<>(0), key.type(), key.title(), key.date()))
                .toList();
        if (!unknown.isEmpty()) {
            sources.addAll(projectId, unknown);
            read();
        }
    }

    /** Gives the stored source that is like this one; it must be known. */
    public Source like(Source source) {
        return Objects.requireNonNull(known.get(Key.of(source)));
    }
}
