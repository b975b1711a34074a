package org.journeymaps.improvement;

import java.util.List;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Contribution;
import org.journeymaps.kind.FileForm;
import org.journeymaps.kind.KindSource;
import org.journeymaps.kind.RecordKind;
import org.journeymaps.kind.Reference;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.platform.Id;

/** Improvements, which address pains and gains. */
public final class ImprovementKind implements KindSource {
    private static final int MOST = 20_000;

    private final Improvements improvements;

    public ImprovementKind(Improvements improvements) {
        this.improvements = improvements;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(new AnchoredKind<>(
                Subject.IMPROVEMENT,
                Improvement.class,
                Improvement.FIELDS,
                anchor -> Improvement.at(new Id<>(0), anchor),
                improvements,
                MOST,
                FileForm.<Improvement>of("improvements")
                        .referring(new Reference<>(Improvement.ADDRESSES, Subject.FINDING)),
                new AnchoredKind.Rules(true, Contribution.NONE)));
    }
}
