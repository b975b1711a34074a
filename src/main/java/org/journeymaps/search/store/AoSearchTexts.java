package org.journeymaps.search.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Rows;
import org.journeymaps.search.Piece;
import org.journeymaps.search.SearchTexts;
import org.journeymaps.search.Where;
import org.jspecify.annotations.Nullable;

/** Searchable texts in Active Objects: short columns, because no database of Jira's searches long ones alike (QR5). */
public final class AoSearchTexts implements SearchTexts {
    private final ActiveObjects ao;

    public AoSearchTexts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(List<Piece> pieces) {
        Rows.addAll(
                ao,
                SearchTextRow.class,
                pieces.stream().map(AoSearchTexts::values).toList());
    }

    private static Map<String, Object> values(Piece piece) {
        Where where = piece.where();
        return Rows.values(
                "MAP_ID", where.map().value(),
                "SUBJECT", where.subject().code(),
                "SUBJECT_ID", where.id(),
                "FIELD_NAME", where.field(),
                "REVISION", piece.revision(),
                "SHOWN", orNull(piece.shown()),
                "SAID", orNull(piece.said()),
                "GONE", orNull(piece.gone()));
    }

    /** Oracle keeps no empty text. */
    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public void remove(Id<JourneyMap> map, Subject subject, List<Integer> ids) {
        for (Object[] chunk : Rows.chunks(ids)) {
            Object[] values = Stream.concat(Stream.of(map.value(), subject.code()), Stream.of(chunk))
                    .toArray();
            ao.deleteWithSQL(
                    SearchTextRow.class,
                    "MAP_ID = ? AND SUBJECT = ? AND " + Rows.in("SUBJECT_ID", chunk.length),
                    values);
        }
    }

    @Override
    public void clear(Id<JourneyMap> map) {
        ao.deleteWithSQL(SearchTextRow.class, "MAP_ID = ?", map.value());
    }

    @Override
    public void eachKnowing(List<String> words, Consumer<Piece> taker) {
        Rows.read(ao, SearchTextRow.class, query(words), row -> {
            taker.accept(piece(row));
            return null;
        });
    }

    private static Query query(List<String> words) {
        String says = String.join(" AND ", Collections.nCopies(words.size(), "SAID LIKE ?"));
        String lost = String.join(" OR ", Collections.nCopies(words.size(), "GONE LIKE ?"));
        Object[] parts = words.stream().map(word -> "%" + word + "%").toArray();
        Object[] values = Stream.of(parts, parts).flatMap(Stream::of).toArray();
        return Query.select(SearchTextRow.COLUMNS).where("(" + says + ") OR " + lost, values);
    }

    private static Piece piece(SearchTextRow row) {
        Where where = new Where(
                new Id<>(row.getMapId()), new Subject(row.getSubject()), row.getSubjectId(), row.getFieldName());
        return new Piece(
                where, row.getRevision(), orEmpty(row.getShown()), orEmpty(row.getSaid()), orEmpty(row.getGone()));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
