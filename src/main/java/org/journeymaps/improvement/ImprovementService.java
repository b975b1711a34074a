package org.journeymaps.improvement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvement.Score;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The use cases of improvements. */
public final class ImprovementService {
    /** Most pains that one improvement addresses. */
    static final int MOST_ADDRESSED = 200;

    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Improvements improvements;
    private final Findings findings;
    private final ArrangeService arranging;

    public ImprovementService(
            MapWriter writer,
            JourneyMaps maps,
            Improvements improvements,
            Findings findings,
            ArrangeService arranging) {
        this.writer = writer;
        this.maps = maps;
        this.improvements = improvements;
        this.findings = findings;
        this.arranging = arranging;
    }

    /** Proposes an improvement of any part of the map, or of all of it; whoever may contribute may do so, unscored too (P16, P23). */
    public Written<Improvement> propose(Viewer viewer, Id<JourneyMap> map, Anchor anchor, Proposal proposal) {
        return writer.contribute(viewer, map, session -> {
            maps.mustHave(map, anchor);
            Improvement improvement =
                    new Improvement(new Id<>(0), anchor, proposal.text(), proposal.score(), List.of());
            Id<Improvement> id = improvements.add(map, improvement);
            session.log(What.created(Subject.IMPROVEMENT, id.value(), proposal.text()));
            return improvement.withId(id);
        });
    }

    /** What is proposed, checked by {@link Improvement#FIELDS}. */
    public record Proposal(String text, Score score) {
        public static Proposal of(@Nullable Object text, @Nullable Object feasibility, @Nullable Object impact) {
            return new Proposal(
                    Improvement.FIELDS.requiredText("text", text),
                    new Score((Integer) Improvement.FIELDS.checked("feasibility", feasibility), (Integer)
                            Improvement.FIELDS.checked("impact", impact)));
        }
    }

    /** Takes it off the map. */
    public Written<Improvement> remove(Viewer viewer, Id<JourneyMap> map, int id) {
        var removal = new ArrangeService.Removal<Improvement>(Subject.IMPROVEMENT, id, Improvement::text);
        return arranging.remove(viewer, map, improvements, removal);
    }

    /** Says which pains and gains of the map an improvement addresses, in their order; wherever on the map they hang. */
    public Written<Improvement> address(Viewer viewer, Id<JourneyMap> map, int id, int seen, List<Integer> chosen) {
        return writer.edit(viewer, map, session -> {
            Set<Integer> known = findings.spots(List.of(map)).stream()
                    .map(spot -> spot.id().value())
                    .collect(Collectors.toSet());
            if (!known.containsAll(chosen)) {
                throw new Invalid(Improvement.ADDRESSES.name(), Text.of("jm.problem.finding"));
            }
            List<Integer> distinct = chosen.stream().distinct().toList();
            if (distinct.size() > MOST_ADDRESSED) {
                throw new Invalid(
                        Improvement.ADDRESSES.name(), Text.of("jm.problem.toomany", distinct.size(), MOST_ADDRESSED));
            }
            var target = new FieldEdit.Target<>(Subject.IMPROVEMENT, Improvement.ADDRESSED, improvements);
            return new FieldEdit<>(target, id, seen, Map.of(Improvement.ADDRESSES.name(), distinct)).within(session);
        });
    }

    public Written<Improvement> change(Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ?> values) {
        var target = new FieldEdit.Target<>(Subject.IMPROVEMENT, Improvement.FIELDS, improvements);
        return new FieldEdit<>(target, id, seen, values).apply(writer, viewer, map);
    }
}
