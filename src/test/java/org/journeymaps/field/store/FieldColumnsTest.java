package org.journeymaps.field.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;
import org.journeymaps.field.Field;
import org.journeymaps.field.Fields;
import org.journeymaps.field.Rule;
import org.journeymaps.platform.Person;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** A record kind is declared once: its columns come from its fields (QH1). */
public class FieldColumnsTest {
    private record Note(
            String text, @Nullable Integer weight, @Nullable Person owner) {}

    /** The row of a made-up kind of record. */
    private interface NoteRow extends Entity {
        String getWording();

        void setWording(String wording);

        Integer getWeight();

        void setWeight(Integer weight);

        String getOwnerKey();

        void setOwnerKey(String ownerKey);
    }

    private static final Field<Note> TEXT = Field.of(
            "text", "WORDING", Rule.requiredText(10), Note::text, (n, v) -> new Note((String) v, n.weight, n.owner));
    private static final Field<Note> WEIGHT =
            Field.of("weight", Rule.whole(1, 5), Note::weight, (n, v) -> new Note(n.text, (Integer) v, n.owner));
    private static final Field<Note> OWNER = Field.of(
            "owner", "OWNER_KEY", Rule.person(), Note::owner, (n, v) -> new Note(n.text, n.weight, (Person) v));

    private final FieldColumns<NoteRow, Note> columns =
            new FieldColumns<>(NoteRow.class, "ID,MAP_ID", new Fields<>(List.of(TEXT, WEIGHT, OWNER)));

    @Test
    public void selectsTheColumnsOfAllFields() {
        assertThat(columns.names()).isEqualTo("ID,MAP_ID,WORDING,WEIGHT,OWNER_KEY");
    }

    @Test
    public void insertsWhatIsThereAsColumnsKeepIt() {
        assertThat(columns.values(Map.of("MAP_ID", 7), new Note("hello", null, new Person("ada"))))
                .containsOnly(Map.entry("MAP_ID", 7), Map.entry("WORDING", "hello"), Map.entry("OWNER_KEY", "ada"));
    }

    @Test
    public void readsBackWhatWasInserted() {
        Note note = new Note("hello", 3, new Person("ada"));

        assertThat(columns.read(row(columns.values(Map.of(), note)), new Note("", null, null)))
                .isEqualTo(note);
    }

    @Test
    public void updatesOnlyWhatAnEditChanged() {
        Map<String, Object> kept = new HashMap<>();
        NoteRow row = row(kept);
        Note before = new Note("hello", 3, null);

        columns.columns()
                .forEach(column -> org.journeymaps.platform.store.Column.set(
                        row, List.of(column), before, new Note("hello", 4, null)));

        assertThat(kept).containsOnly(Map.entry("WEIGHT", 4));
    }

    @Test
    public void refusesAFieldThatTheRowHasNoColumnFor() {
        Field<Note> unknown = Field.of("sincerity", Rule.whole(1, 5), Note::weight, (n, v) -> n);

        assertThatThrownBy(() -> new FieldColumns<>(NoteRow.class, "ID,MAP_ID", new Fields<>(List.of(unknown))))
                .hasMessage("NoteRow has no column SINCERITY for the field sincerity");
    }

    private static NoteRow row(Map<String, Object> values) {
        return (NoteRow) Proxy.newProxyInstance(
                NoteRow.class.getClassLoader(), new Class<?>[] {NoteRow.class}, (proxy, method, arguments) -> {
                    String column = method.getName()
                            .substring(3)
                            .replaceAll("(?<=[a-z])([A-Z])", "_$1")
                            .toUpperCase(java.util.Locale.ROOT);
                    return method.getName().startsWith("get") ? values.get(column) : values.put(column, arguments[0]);
                });
    }
}
