package org.journeymaps.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymaps.model.Anchor;
import org.jspecify.annotations.Nullable;

/** On what records hang that others hang on, up to the map, a stage or a touchpoint. */
public record Holders(Map<Anchor, Anchor> above) {

    /** Takes the anchors of the records of each kind on which others may hang. */
    static Holders of(List<AnchoredKind<?>> kinds, Function<AnchoredKind<?>, Map<Integer, Anchor>> anchors) {
        Map<Anchor, Anchor> above = new HashMap<>();
        for (AnchoredKind<?> kind : kinds) {
            if (kind.mayHold()) {
                anchors.apply(kind).forEach((id, anchor) -> above.put(kind.holding(id), anchor));
            }
        }
        return new Holders(above);
    }

    /** Gives what a record hangs on, what that hangs on, and so on; what is unknown hangs on nothing more. */
    public List<Anchor> chain(Anchor anchor) {
        List<Anchor> chain = new ArrayList<>();
        @Nullable Anchor next = anchor;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = above.get(next);
        }
        return chain;
    }

    /** Gives the map, stage or touchpoint on which a record hangs in the end. */
    public Anchor place(Anchor anchor) {
        List<Anchor> chain = chain(anchor);
        return chain.get(chain.size() - 1);
    }
}
