package org.journeymaps.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** How many maps and templates a project may hold, and how many records of each kind a map (QS6); a kind that is not named has no limit here. */
public record Limits(int maps, int templates, Map<Subject, Integer> ofMap) {
    /** Room for many large maps, and an end to growth by accident; the limits of kinds come from their registry. */
    public static Limits standard(Census census) {
        return new Limits(2_000, 50, census.limits());
    }

    public Limits {
        ofMap = Map.copyOf(ofMap);
    }

    /** Throws {@link Invalid} when a map has more records of a kind than it may hold. */
    void mustHold(Subject subject, int count) {
        Invalid.refuseIfAny(faults(Map.of(subject, count)));
    }

    /** Throws {@link Invalid} when a project has more maps than it may hold. */
    void mustHold(int mapsOfProject) {
        if (mapsOfProject > maps) {
            throw new Invalid(List.of(Fault.general(Text.of("jm.problem.project.full", maps))));
        }
    }

    /** Throws {@link Invalid} when a project has more templates than it may hold. */
    void mustHoldTemplates(int templatesOfProject) {
        if (templatesOfProject > templates) {
            throw new Invalid(List.of(Fault.general(Text.of("jm.problem.project.templates", templates))));
        }
    }

    /** Says what is wrong with a map that would hold so many records of each kind. */
    public List<Fault> faults(Map<Subject, Integer> counts) {
        return counts.entrySet().stream()
                .flatMap(entry -> fault(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Says what is wrong with a map that holds so many records of a kind, if anything is. */
    private Optional<Fault> fault(Subject subject, int count) {
        int most = ofMap.getOrDefault(subject, Integer.MAX_VALUE);
        return count <= most
                ? Optional.empty()
                : Optional.of(Fault.general(Text.of("jm.problem.map.full." + subject.code(), most)));
    }
}
