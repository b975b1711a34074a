package org.journeymaps.improvement;

import java.util.List;
import java.util.Map;
import org.journeymaps.improvement.Improvement.Score;
import org.journeymaps.map.Anchor;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.Change.What;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.JourneyMaps;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** The use cases of improvements. */
public final class ImprovementService {
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Improvements improvements;
    private final ArrangeService arranging;

    public ImprovementService(MapWriter writer, JourneyMaps maps, Improvements improvements, ArrangeService arranging) {
        this.writer = writer;
        this.maps = maps;
        this.improvements = improvements;
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

    public Written<Improvement> change(Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ?> values) {
        var target = new FieldEdit.Target<>(Subject.IMPROVEMENT, Improvement.FIELDS, improvements);
        return new FieldEdit<>(target, id, seen, values).apply(writer, viewer, map);
    }
}
