package org.journeymaps.finding;

import java.util.Map;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.ArrangeService;
import org.journeymaps.map.FieldEdit;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Editable;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** The use cases of pains and gains. */
public final class FindingService {
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Findings findings;
    private final ArrangeService arranging;

    public FindingService(MapWriter writer, JourneyMaps maps, Findings findings, ArrangeService arranging) {
        this.writer = writer;
        this.maps = maps;
        this.findings = findings;
        this.arranging = arranging;
    }

    /** Reports a pain or a gain at a touchpoint, in a stage or of the map as a whole (P15); whoever may contribute may do so. */
    public Written<Finding> report(
            Viewer viewer, Id<JourneyMap> map, Anchor anchor, Finding.Kind kind, Wording wording) {
        return writer.contribute(viewer, map, session -> {
            maps.mustHave(map, anchor);
            Finding finding = new Finding(new Id<>(0), anchor, kind, wording.text(), wording.severity());
            Id<Finding> id = findings.add(map, finding);
            session.log(What.created(Subject.FINDING, id.value(), wording.text()));
            return finding.withId(id);
        });
    }

    /** Takes it off the map. */
    public Written<Finding> remove(Viewer viewer, Id<JourneyMap> map, int id) {
        var removal = new ArrangeService.Removal<Finding>(Subject.FINDING, id, Finding::text);
        return arranging.remove(viewer, map, findings, removal);
    }

    public Written<Finding> change(Viewer viewer, Id<JourneyMap> map, int id, int seen, Map<String, ?> values) {
        Editable<Finding> ruled =
                (of, number, rule) -> findings.change(of, number, finding -> finding.becoming(rule.apply(finding)));
        var target = new FieldEdit.Target<>(Subject.FINDING, Finding.FIELDS, ruled);
        return new FieldEdit<>(target, id, seen, values).apply(writer, viewer, map);
    }

    /** What a finding says, checked by {@link Finding#FIELDS}. */
    public record Wording(String text, @Nullable Integer severity) {
        public static Wording of(@Nullable Object text, @Nullable Object severity) {
            return new Wording(
                    Finding.FIELDS.requiredText("text", text), (Integer) Finding.FIELDS.checked("severity", severity));
        }
    }
}
