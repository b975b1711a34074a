package org.journeymaps.finding;

import java.util.List;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.kind.Contribution;
import org.journeymaps.kind.FileForm;
import org.journeymaps.kind.KindSource;
import org.journeymaps.kind.RecordKind;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.platform.Id;

/** Pains and gains. */
public final class FindingKind implements KindSource {
    private static final int MOST = 20_000;

    private final Findings findings;

    public FindingKind(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(new AnchoredKind<>(
                Subject.FINDING,
                Finding.class,
                Finding.FIELDS,
                anchor -> new Finding(new Id<>(0), anchor, Finding.Kind.PAIN, "", null),
                findings,
                MOST,
                FileForm.<Finding>of("findings").given(List.of(Finding.KIND)).withIssues(),
                new AnchoredKind.Rules(true, Contribution.RECORDS)));
    }
}
