package org.journeymaps.evidence;

import java.util.List;
import org.journeymaps.kind.KindSource;
import org.journeymaps.kind.PlainKind;
import org.journeymaps.kind.RecordKind;
import org.journeymaps.log.Change.Subject;

/** Which sources back a touchpoint, as a field of the touchpoint. */
public final class BackingKind implements KindSource {
    private final Sources sources;

    public BackingKind(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(PlainKind.of(Subject.TOUCHPOINT, Backed.FIELDS.all(), sources.choices()));
    }
}
