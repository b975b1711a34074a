package org.journeymaps.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.journeymaps.evidence.Backing;
import org.journeymaps.exchange.ImportService.Stores;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.log.Content;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;

/** Fills a new map, one batch for each kind of record, and knows afterwards what is on it without reading it back (QP5). */
public final class MapFilling {
    private final Stores stores;
    private final Id<JourneyMap> map;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<Experience> experiences = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Object> hanging = new ArrayList<>();

    public MapFilling(Stores stores, Id<JourneyMap> map) {
        this.stores = stores;
        this.map = map;
    }

    public List<Id<Stage>> stages(List<Stage> added) {
        return kept(stages, added, stores.maps().addStages(map, added), Stage::withId);
    }

    public List<Id<Touchpoint>> touchpoints(List<Touchpoint> added) {
        return kept(touchpoints, added, stores.maps().addTouchpoints(map, added), Touchpoint::withId);
    }

    /** Adds what everyone and what personas experience. */
    public void experiences(List<Experience> added) {
        stores.maps().addExperiences(map, added);
        experiences.addAll(added);
    }

    public List<Id<Message>> messages(List<Message> added) {
        return kept(messages, added, stores.maps().addMessages(map, added), Message::withId);
    }

    public List<Id<Finding>> findings(List<Finding> added) {
        return kept(hanging, added, stores.findings().addAll(map, added), Finding::withId);
    }

    public List<Id<Improvement>> improvements(List<Improvement> added) {
        return kept(hanging, added, stores.improvements().addAll(map, added), Improvement::withId);
    }

    /** Adds records of any kind that hangs on something. */
    public <R extends Anchored<R>> List<Id<R>> hanging(AnchoredKind<R> kind, List<R> added) {
        return kept(hanging, added, kind.records().addAll(map, added), Anchored::withId);
    }

    /** Says which sources back what. */
    public void backings(List<Backing> added) {
        stores.sources().backAll(map, added);
        hanging.addAll(added);
    }

    private static <R> List<Id<R>> kept(
            List<? super R> all, List<R> added, List<Id<R>> ids, BiFunction<R, Id<R>, R> numbered) {
        for (int i = 0; i < ids.size(); i++) {
            all.add(numbered.apply(added.get(i), ids.get(i)));
        }
        return ids;
    }

    /** Gives the map as it was filled, under the head that it has by now. */
    public Content content(MapHead head) {
        return new Content(
                new JourneyMap(
                        head,
                        stages,
                        touchpoints,
                        experiences.stream()
                                .filter(one -> one.persona() == null)
                                .toList(),
                        experiences.stream()
                                .filter(one -> one.persona() != null)
                                .toList(),
                        messages),
                hanging);
    }
}
