package org.journeymaps.mapfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.mapfile.FilePreview.Difference;
import org.journeymaps.mapfile.MapFile.Entry;
import org.journeymaps.mapfile.MapFile.Holder;
import org.journeymaps.mapfile.MapFile.HungEntry;
import org.journeymaps.mapfile.MapFile.StageEntry;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Compares a file with a map record by record; the preview tells the steps, the import carries them out. */
final class Merge {
    private final MapFile file;
    private final Present present;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Merge(MapFile file, Present present) {
        this.file = file;
        this.present = present;
    }

    /** What an import would do, and why it cannot. */
    record Result(List<Step> steps, List<Fault> faults) {}

    static Result of(MapFile file, Present present) {
        Merge merge = new Merge(file, present);
        if (!present.isNothing()) {
            merge.head();
        }
        merge.stages();
        merge.touchpoints(null, file.unplaced());
        file.touchpoints()
                .forEach(touchpoint -> touchpoint.messages().forEach(one -> merge.message(touchpoint.holder(), one)));
        for (AnchoredKind<?> kind : present.hanging().kinds()) {
            file.holders().forEach(holder -> holder.hung().of(kind).forEach(one -> merge.hanging(kind, holder, one)));
        }
        return new Result(merge.steps, merge.faults);
    }

    private void head() {
        MapHead head = present.parts().map().head();
        List<Difference> differences =
                Differences.of(MapHead.FIELDS, head, file.map().values());
        if (!present.hasCastOf(file)) {
            differences.add(new Difference(MapHead.PERSONAS.name(), null, null));
        }
        if (!Objects.equals(file.focus(), present.focus())) {
            differences.add(new Difference(MapHead.FOCUS.name(), null, null));
        }
        steps.add(Step.compared(Subject.MAP, head.text().name(), differences, writing -> writing.head(file)));
    }

    private void stages() {
        List<@Nullable String> now = new ArrayList<>();
        file.stages()
                .forEach(stage -> now.add(
                        present.stage(stage.entry().id()).map(Stage::order).orElse(null)));
        List<String> order = Places.of(now, present.stageOrders());
        for (int i = 0; i < order.size(); i++) {
            stage(file.stages().get(i), order.get(i));
        }
        file.stages().forEach(stage -> touchpoints(stage, stage.touchpoints()));
    }

    private void stage(StageEntry stage, String order) {
        Entry entry = stage.entry();
        steps.add(present.stage(entry.id())
                .map(known -> {
                    List<Difference> differences = Differences.of(Stage.FIELDS, known, entry.values());
                    if (!known.order().equals(order)) {
                        differences.add(new Difference(Stage.ORDER.name(), null, null));
                    }
                    return Step.compared(
                            Subject.STAGE, known.name(), differences, writing -> writing.stage(entry, order));
                })
                .orElseGet(() -> Step.created(Subject.STAGE, entry.label(), writing -> writing.stage(entry, order))));
    }

    private void touchpoints(@Nullable StageEntry stage, List<TouchpointEntry> touchpoints) {
        Stage here = stage == null ? null : present.stage(stage.entry().id()).orElse(null);
        boolean isNew = stage != null && here == null;
        List<@Nullable String> now = new ArrayList<>();
        touchpoints.forEach(
                touchpoint -> now.add(present.touchpoint(touchpoint.entry().id())
                        .filter(known -> !isNew && isIn(known, here))
                        .map(known -> known.place().order())
                        .orElse(null)));
        List<String> order = Places.of(now, isNew ? List.of() : present.orders(here));
        String stageId = stage == null ? null : stage.entry().id();
        for (int i = 0; i < order.size(); i++) {
            touchpoint(
                    touchpoints.get(i),
                    new Spot(stageId, order.get(i)),
                    order.get(i).equals(now.get(i)));
        }
    }

    /** A place in terms of the file: the id of a stage, or none, and the order in it. */
    record Spot(@Nullable String stage, String order) {}

    private static boolean isIn(Touchpoint touchpoint, @Nullable Stage stage) {
        return Objects.equals(touchpoint.place().stage(), stage == null ? null : stage.id());
    }

    private void touchpoint(TouchpointEntry entry, Spot spot, boolean stays) {
        steps.add(present.touchpoint(entry.entry().id())
                .map(known -> {
                    List<Difference> differences = Differences.of(entry, known, present);
                    if (!stays) {
                        differences.add(new Difference(Touchpoint.PLACE.name(), null, null));
                    }
                    return Step.compared(
                            Subject.TOUCHPOINT,
                            known.meeting().name(),
                            differences,
                            writing -> writing.touchpoint(entry, spot));
                })
                .orElseGet(() -> Step.created(
                        Subject.TOUCHPOINT, entry.entry().label(), writing -> writing.touchpoint(entry, spot))));
    }

    private void message(Holder touchpoint, Entry entry) {
        Message known = present.message(entry.id()).orElse(null);
        if (known != null && isElsewhere(touchpoint, Anchor.touchpoint(known.touchpoint()))) {
            faults.add(Fault.inField(entry.path(), Text.of("jm.problem.json.elsewhere")));
        }
        List<Difference> differences =
                known == null ? List.of() : Differences.of(Message.FIELDS, known, entry.values());
        add(Subject.MESSAGE, known == null, entry, differences, writing -> writing.message(touchpoint.id(), entry));
    }

    private <R extends Anchored<R>> void hanging(AnchoredKind<R> kind, Holder holder, HungEntry one) {
        Entry entry = one.entry();
        R known = present.hanging(kind, entry.id()).orElse(null);
        List<Difference> differences = new ArrayList<>();
        if (known != null) {
            if (isElsewhere(holder, known.anchor())) {
                faults.add(Fault.inField(entry.path(), Text.of("jm.problem.json.elsewhere")));
            }
            kind.form().told().portable().stream()
                    .filter(field ->
                            isAnother(field.read().apply(known), entry.values().get(field.name())))
                    .forEach(field -> faults.add(
                            Fault.inField(entry.path() + "." + field.name(), Text.of("jm.problem.json.otherkind"))));
            differences.addAll(Differences.of(kind.fields(), known, entry.values()));
            kind.form().references().stream()
                    .filter(reference -> !present.referred(reference, known)
                            .equals(one.references().get(reference.field().name())))
                    .forEach(reference ->
                            differences.add(new Difference(reference.field().name(), null, null)));
        }
        add(kind.subject(), known == null, entry, differences, writing -> writing.hanging(kind, holder, one));
    }

    /** What a file leaves out is not another value. */
    private static boolean isAnother(@Nullable Object known, @Nullable Object given) {
        return given != null && !given.equals(known);
    }

    private boolean isElsewhere(Holder holder, Anchor anchor) {
        return present.anchor(holder).filter(anchor::equals).isEmpty();
    }

    private void add(
            Subject subject,
            boolean isNew,
            Entry entry,
            List<Difference> differences,
            java.util.function.Consumer<Writing> deed) {
        steps.add(
                isNew
                        ? Step.created(subject, entry.label(), deed)
                        : Step.compared(subject, entry.label(), differences, deed));
    }
}
