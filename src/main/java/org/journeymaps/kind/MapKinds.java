package org.journeymaps.kind;

import java.util.List;
import java.util.Optional;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;

/** The kinds that a map itself is made of. */
public final class MapKinds implements KindSource {
    private static final int STAGES = 500;
    private static final int HUGE = 20_000;

    private final JourneyMaps maps;

    public MapKinds(JourneyMaps maps) {
        this.maps = maps;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                PlainKind.of(Subject.MAP, MapHead.STORED.all(), maps.heads()),
                PlainKind.<MapHead>of(Subject.IMPORT, List.of(), (map, id, rule) -> Optional.empty()),
                new PlainKind<>(Subject.STAGE, Stage.EVERY_FIELD.all(), maps.stages(), STAGES, true),
                new PlainKind<>(Subject.TOUCHPOINT, Touchpoint.EVERY_FIELD, maps.touchpoints(), HUGE, true),
                new ExperienceKind(maps),
                new PlainKind<>(Subject.MESSAGE, Message.FIELDS.all(), maps.messages(), HUGE, true));
    }
}
