package org.journeymaps.mapfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.evidence.Source;
import org.journeymaps.field.Field;
import org.journeymaps.kind.AnchoredKind;
import org.journeymaps.mapfile.MapFile.Entry;
import org.journeymaps.mapfile.MapFile.HungEntry;
import org.journeymaps.mapfile.MapFile.TouchpointEntry;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Anchored;
import org.journeymaps.model.Experience;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.Message;
import org.journeymaps.model.Period;
import org.journeymaps.model.Promise;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Makes records of the entries of a file; each field by its own rule, so that no field is forgotten. */
final class Made {
    private Made() {}

    static <R> R filled(R empty, List<Field<R>> fields, Map<String, @Nullable Object> values) {
        R made = empty;
        for (Field<R> field : fields) {
            made = field.write().apply(made, values.get(field.name()));
        }
        return made;
    }

    static MapHead head(MapHead begun, Entry entry, List<Integer> personas) {
        MapHead made = filled(begun, MapHead.FIELDS.portable(), entry.values());
        return MapHead.PERSONAS.write().apply(made, personas);
    }

    static Stage stage(Entry entry, String order) {
        Stage empty = new Stage(new Id<>(0), entry.label(), Period.BEFORE, order);
        return filled(empty, Stage.FIELDS.all(), entry.values());
    }

    /** Gives the values of every field of a touchpoint. */
    static Map<String, @Nullable Object> values(TouchpointEntry touchpoint, Touchpoint.Place place, Library library) {
        Map<String, @Nullable Object> values = new HashMap<>(touchpoint.entry().values());
        values.put(Touchpoint.PLACE.name(), place);
        values.put(Touchpoint.TYPE.name(), library.term(touchpoint.words().type()));
        values.put(Touchpoint.CHANNEL.name(), library.term(touchpoint.words().channel()));
        values.put(Touchpoint.DEPARTMENT.name(), library.term(touchpoint.words().department()));
        return values;
    }

    static Touchpoint touchpoint(Map<String, @Nullable Object> values) {
        return filled(Touchpoint.EMPTY, Touchpoint.EVERY_FIELD, values);
    }

    /** Gives the values of every field of an experience, also when the file has none. */
    static Map<String, @Nullable Object> felt(MapFile.@Nullable Felt said, Library library) {
        MapFile.Felt felt = said == null ? MapFile.Felt.NOTHING : said;
        Map<String, @Nullable Object> values = new HashMap<>(felt.values());
        values.put(Experience.FEELINGS.name(), library.feelings(felt.feelings()));
        return values;
    }

    /** Makes what everyone experiences, or a persona. */
    static Experience experience(
            Id<Touchpoint> touchpoint, @Nullable Integer persona, Map<String, @Nullable Object> values) {
        return filled(Experience.nothing(touchpoint, persona), Experience.everyFieldOf(persona), values);
    }

    static Message message(Id<Touchpoint> touchpoint, Entry entry) {
        return filled(new Message(new Id<>(0), touchpoint, "", Promise.UNKNOWN), Message.FIELDS.all(), entry.values());
    }

    /** Makes a source that has no number yet, without its type. */
    static Source source(MapFile.SourceEntry entry) {
        return filled(new Source(new Id<>(0), null, "", null), Source.FIELDS.all(), entry.values());
    }

    /** Makes a record that hangs on something; what it refers to is known by number. */
    static <R extends Anchored<R>> R anchored(
            AnchoredKind<R> kind, Anchor anchor, HungEntry entry, Map<String, List<Integer>> references) {
        Map<String, @Nullable Object> values = values(entry, references);
        R given = filled(kind.begin().apply(anchor), kind.form().given().all(), values);
        return filled(given, kind.everyField(), values);
    }

    /** Gives the values of every field of a record that hangs on something. */
    static Map<String, @Nullable Object> values(HungEntry entry, Map<String, List<Integer>> references) {
        Map<String, @Nullable Object> values = new HashMap<>(entry.entry().values());
        values.putAll(references);
        return values;
    }
}
