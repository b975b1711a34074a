package org.journeymaps.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.Sources;

/** One project's sources, extended by those that a plan brings; two of which the same is said are one. */
public final class SourceShelf {
    private final Sources sources;
    private final long projectId;
    private final Map<Source, Source> known = new HashMap<>();

    public SourceShelf(Sources sources, long projectId) {
        this.sources = sources;
        this.projectId = projectId;
        read();
    }

    /** Of several that are alike, the last one counts. */
    private void read() {
        sources.inProject(projectId).forEach(source -> known.put(source.unnumbered(), source));
    }

    /** Adds those that the project does not have yet, in one batch. */
    public void learn(Collection<Source> wanted) {
        List<Source> unknown = wanted.stream()
                .map(Source::unnumbered)
                .distinct()
                .filter(source -> !known.containsKey(source))
                .toList();
        if (!unknown.isEmpty()) {
            sources.addAll(projectId, unknown);
            read();
        }
    }

    /** Gives the stored source that is like this one; it must be known. */
    public Source like(Source source) {
        return Objects.requireNonNull(known.get(source.unnumbered()));
    }
}
