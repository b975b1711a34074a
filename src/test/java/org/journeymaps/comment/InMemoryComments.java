package org.journeymaps.comment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.kind.InMemoryAnchored;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/** Comments in memory. */
public final class InMemoryComments extends InMemoryAnchored<Comment> implements Comments {
    @Override
    public Map<Anchor, Integer> open(Id<JourneyMap> map) {
        List<Comment> all = of(map);
        List<Id<Comment>> threads = all.stream()
                .filter(one -> one.replyTo() == null && !one.resolved())
                .map(Comment::id)
                .toList();
        return all.stream()
                .filter(one -> threads.contains(one.replyTo() == null ? one.id() : one.replyTo()))
                .collect(Collectors.toMap(Comment::anchor, one -> 1, Integer::sum));
    }

    @Override
    public List<Comment> on(Id<JourneyMap> map, Anchor anchor) {
        return of(map).stream().filter(one -> one.anchor().equals(anchor)).toList();
    }
}
