package org.journeymaps.history;

import java.util.List;
import org.journeymaps.kind.KindSource;
import org.journeymaps.kind.PlainKind;
import org.journeymaps.kind.RecordKind;
import org.journeymaps.log.Change.Subject;

/** Names of versions: they stand beside what a map says. */
public final class VersionKind implements KindSource {
    private static final int MOST = 500;

    private final NamedVersions versions;

    public VersionKind(NamedVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(new PlainKind<>(Subject.VERSION, NamedVersion.FIELDS.all(), versions, MOST, false));
    }
}
