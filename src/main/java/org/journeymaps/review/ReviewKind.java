package org.journeymaps.review;

import java.util.List;
import org.journeymaps.kind.KindSource;
import org.journeymaps.kind.PlainKind;
import org.journeymaps.kind.RecordKind;
import org.journeymaps.log.Change.Subject;

/** Reviews of a map: they stand beside what it says. */
public final class ReviewKind implements KindSource {
    private static final int MOST = 1_000;

    private final Reviews reviews;

    public ReviewKind(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(new PlainKind<>(Subject.REVIEW, List.of(), reviews, MOST, false));
    }
}
