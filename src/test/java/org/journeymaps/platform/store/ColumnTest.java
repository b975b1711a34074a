package org.journeymaps.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Entity;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** An edit stores the columns that it changes and no others (QP3). */
public class ColumnTest {
    private interface Row extends Entity {
        void setName(String name);

        void setNote(@Nullable String note);

        void setPlace(int place);
    }

    private record Card(String name, @Nullable String note, int place) {}

    private static final List<Column<Row, Card, ?>> COLUMNS = List.of(
            new Column<>(Card::name, Row::setName),
            new Column<>(Card::note, Row::setNote),
            new Column<>(Card::place, Row::setPlace));

    private final List<String> said = new ArrayList<>();
    private final Row row = (Row) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Row.class}, (proxy, method, arguments) -> {
                said.add(method.getName() + (arguments == null ? "" : " " + arguments[0]));
                return null;
            });

    @Test
    public void setsWhatChangedBeforeItSaves() {
        Column.update(row, COLUMNS, new Card("Wait", "long", 1), new Card("Wait", null, 2));

        assertThat(said).containsExactly("setNote null", "setPlace 2", "save");
    }

    @Test
    public void setsNothingWhereNothingChanged() {
        Column.update(row, COLUMNS, new Card("Wait", null, 1), new Card("Wait", null, 1));

        assertThat(said).containsExactly("save");
    }
}
