package org.journeymaps.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.journeymaps.field.Field;
import org.journeymaps.persona.LibraryChange.About;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.junit.Test;

/** The library's tables keep every field, one project apart from the other (L01, P02, P05). */
public class LibraryContractTest extends StorageContract {
    static final Map<String, Object> MAJA = Map.of(
            "name",
            "Maja \ud83d\ude00",
            "oneLine",
            "New in the company",
            "segmentId",
            4711,
            "potential",
            true,
            "needs",
            "x".repeat(4000),
            "demographics",
            "28, K\u00f8benhavn",
            "purchaseBehaviour",
            "Asks friends",
            "channelUse",
            "Phone in the evening",
            "preferredChannels",
            List.of("#sms", "Teams", "#email"));

    private static final Map<String, Object> NEW_ONES = Map.of(
            "name",
            "New employees",
            "who",
            "Everybody in their first month",
            "howSegmented",
            "By seniority",
            "needs",
            "To get going",
            "behaviour",
            "Asks colleagues",
            "potential",
            true);

    public LibraryContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    static <R> R filled(List<Field<R>> fields, R empty, Map<String, Object> values) {
        R record = empty;
        for (Field<R> field : fields) {
            record = field.write().apply(record, values.get(field.name()));
        }
        return record;
    }

    @Test
    public void keepsTheLogInPages() {
        Instant at = Instant.parse("2026-11-22T10:15:30.123Z");
        About about = new About(LibraryChange.Subject.SEGMENT, 7, "New \ud83d\ude00");
        List<LibraryChange> written = List.of(
                new LibraryChange(0, "po", at, about, null, null, "New \ud83d\ude00"),
                new LibraryChange(0, "po", at, about, "needs", null, "x".repeat(4000)),
                new LibraryChange(0, "agent", at, about, "needs", "x".repeat(4000), null));
        storage.transactions().write(() -> {
            storage.libraryChanges().append(projectId, written);
            return 0;
        });

        List<LibraryChange> first = storage.libraryChanges().before(projectId, Integer.MAX_VALUE, 2);
        List<LibraryChange> rest =
                storage.libraryChanges().before(projectId, first.get(1).id(), 2);

        assertThat(Stream.concat(first.stream(), rest.stream()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(written.get(2), written.get(1), written.get(0));
        assertThat(storage.libraryChanges().before(projectId + 1, Integer.MAX_VALUE, 2))
                .isEmpty();
    }

    @Test
    public void keepsEveryFieldOfAPersona() {
        Persona added = storage.personas().add(projectId, filled(Persona.FIELDS.all(), Persona.NEW, MAJA));

        Persona read = storage.personas().of(projectId).get(0);

        assertThat(read).isEqualTo(added);
        assertThat(read.version()).isEqualTo(1);
        Persona.FIELDS.all().forEach(field -> assertThat(field.read().apply(read))
                .isEqualTo(MAJA.get(field.name())));
        assertThat(storage.personas().of(projectId + 1_000_000)).isEmpty();
    }

    @Test
    public void keepsEveryFieldOfASegment() {
        storage.segments().add(projectId, filled(Segment.FIELDS.all(), Segment.NEW, NEW_ONES));

        Segment read = storage.segments().of(projectId).get(0);

        Segment.FIELDS.all().forEach(field -> assertThat(field.read().apply(read))
                .isEqualTo(NEW_ONES.get(field.name())));
    }

    @Test
    public void editsEveryFieldAndCountsTheVersionUp() {
        int id = storage.personas().add(projectId, Library.persona("Bo")).id().value();

        storage.personas().change(projectId, id, persona -> filled(Persona.FIELDS.all(), persona, MAJA));
        storage.personas().change(projectId, id, persona -> persona);

        Persona read = storage.personas().of(projectId).get(0);
        assertThat(read.version()).isEqualTo(2);
        Persona.FIELDS.all().forEach(field -> assertThat(field.read().apply(read))
                .isEqualTo(MAJA.get(field.name())));
        assertThat(storage.personas().change(projectId + 1_000_000, id, persona -> persona))
                .isEmpty();
    }

    @Test
    public void editsEveryFieldOfASegment() {
        int id = storage.segments().add(projectId, Library.segment("All")).id().value();

        storage.segments().change(projectId, id, segment -> filled(Segment.FIELDS.all(), segment, NEW_ONES));

        Segment read = storage.segments().of(projectId).get(0);
        assertThat(read.version()).isEqualTo(2);
        Segment.FIELDS.all().forEach(field -> assertThat(field.read().apply(read))
                .isEqualTo(NEW_ONES.get(field.name())));
        storage.segments().remove(projectId, id);
        assertThat(storage.segments().of(projectId)).isEmpty();
    }

    @Test
    public void namesPersonasInTheOrderAskedForAlsoThoseTakenOff() {
        int bo = storage.personas().add(projectId, Library.persona("Bo")).id().value();
        int maja =
                storage.personas().add(projectId, Library.persona("Maja")).id().value();
        storage.personas().remove(projectId, bo);

        assertThat(storage.personas().of(projectId)).extracting(Persona::name).containsExactly("Maja");
        assertThat(storage.personas().named(projectId, List.of(maja, bo)))
                .extracting(Persona::name)
                .containsExactly("Maja", "Bo");
        assertThat(storage.personas().named(projectId + 1_000_000, List.of(maja)))
                .isEmpty();
        assertThat(storage.personas().named(projectId, List.of())).isEmpty();
    }
}
