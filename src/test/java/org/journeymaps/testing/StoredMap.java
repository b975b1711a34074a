package org.journeymaps.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.journeymaps.finding.Finding;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.log.Change;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;

/** A map as it is stored now, its records found by their words. */
public record StoredMap(Storage storage, Id<JourneyMap> id) {
    public MapHead head() {
        return storage.maps().head(id).orElseThrow();
    }

    public int version() {
        return head().revision();
    }

    public JourneyMap whole() {
        return storage.maps().whole(head());
    }

    public Stage stage(String name) {
        return only(whole().stages(), stage -> stage.name().equals(name));
    }

    public Touchpoint touchpoint(String name) {
        return only(
                whole().touchpoints(), touchpoint -> touchpoint.meeting().name().equals(name));
    }

    public Optional<Experience> experience(Id<Touchpoint> touchpoint) {
        return whole().experiences().stream()
                .filter(experience -> experience.touchpoint().equals(touchpoint))
                .findFirst();
    }

    public Finding finding(String text) {
        return only(storage.findings().of(id), finding -> finding.text().equals(text));
    }

    public Improvement improvement(String text) {
        return only(
                storage.improvements().of(id), improvement -> improvement.text().equals(text));
    }

    public List<Change> changes() {
        return storage.changes().since(id, 0);
    }

    private static <R> R only(List<R> records, Predicate<R> wanted) {
        return records.stream()
                .filter(wanted)
                .reduce((one, other) -> {
                    throw new AssertionError("several");
                })
                .orElseThrow();
    }
}
