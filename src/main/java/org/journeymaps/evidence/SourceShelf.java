package org.journeymaps.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** One project's sources, extended by those that are new; two of which the same is said are one. */
public final class SourceShelf {
    /** Most sources of one project (QS6); who adds at the same moment on another map may exceed it by what they add. */
    static final int MOST = 2_000;

    private final Sources sources;
    private final long projectId;
    private final Map<Source, Source> known = new HashMap<>();
    private final Set<Id<Source>> ids = new HashSet<>();

    public SourceShelf(Sources sources, long projectId) {
        this.sources = sources;
        this.projectId = projectId;
        read();
    }

    /** Of several that are alike, the last one counts. */
    private void read() {
        sources.inProject(projectId).forEach(source -> {
            known.put(source.unnumbered(), source);
            ids.add(source.id());
        });
    }

    /** Adds those that the project does not have yet, in one batch; throws {@link Invalid} when they are too many. */
    public void learn(Collection<Source> wanted) {
        List<Source> unknown = unknown(wanted);
        if (!unknown.isEmpty()) {
            Invalid.refuseIfAny(faults(unknown));
            sources.addAll(projectId, unknown);
            read();
        }
    }

    private List<Source> unknown(Collection<Source> wanted) {
        return wanted.stream()
                .map(Source::unnumbered)
                .distinct()
                .filter(source -> !known.containsKey(source))
                .toList();
    }

    /** Says what is wrong with adding those that the project does not have yet, if anything is. */
    public List<Fault> faults(Collection<Source> wanted) {
        int more = unknown(wanted).size();
        return more == 0 || ids.size() + more <= MOST
                ? List.of()
                : List.of(Fault.general(Text.of("jm.problem.project.full.source", MOST)));
    }

    /** Gives the stored source that is like this one; it must be known. */
    public Source like(Source source) {
        return Objects.requireNonNull(known.get(source.unnumbered()));
    }
}
