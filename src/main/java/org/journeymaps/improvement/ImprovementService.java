package org.journeymaps.improvement;

import java.util.Map;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.JourneyMap;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;

/** The use cases of improvements. */
public final class ImprovementService {
    private final MapWriter writer;
    private final Improvements improvements;
    private final ArrangeService arranging;

    public ImprovementService(MapWriter writer, Improvements improvements, ArrangeService arranging) {
        this.writer = writer;
        this.improvements = improvements;
        this.arranging = arranging;
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
