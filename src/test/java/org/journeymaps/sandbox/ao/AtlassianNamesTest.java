package org.journeymaps.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.java.ao.ActiveObjectsException;
import net.java.ao.Entity;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.Table;
import org.junit.Test;

public class AtlassianNamesTest {
    private final NameConverters names = AtlassianNames.of("com.example");

    interface ShortName extends Entity {
        String getSomeText();

        String getBlob();
    }

    @Table("TWENTY_CHARACTERS_XX")
    interface JustShortEnough extends Entity {}

    @Table("TWENTY_ONE_CHARACTERS")
    interface TooLong extends Entity {}

    @Table("NUMBER")
    interface Reserved extends Entity {}

    @Test
    public void putsThePrefixOfTheNamespaceBeforeTables() {
        assertThat(names.getTableNameConverter().getName(ShortName.class)).isEqualTo("AO_269030_SHORT_NAME");
    }

    @Test
    public void writesColumnsInUpperCaseWithUnderscores() throws NoSuchMethodException {
        assertThat(names.getFieldNameConverter().getName(ShortName.class.getMethod("getSomeText")))
                .isEqualTo("SOME_TEXT");
    }

    @Test
    public void acceptsATableNameOf30Characters() {
        assertThat(names.getTableNameConverter().getName(JustShortEnough.class)).hasSize(30);
    }

    @Test
    public void refusesATableNameOf31Characters() {
        assertThatThrownBy(() -> names.getTableNameConverter().getName(TooLong.class))
                .isInstanceOf(ActiveObjectsException.class)
                .hasMessageContaining("too long");
    }

    @Test
    public void refusesNamesThatADatabaseReserves() {
        assertThatThrownBy(() -> names.getTableNameConverter().getName(Reserved.class))
                .isInstanceOf(ActiveObjectsException.class);
        assertThatThrownBy(() -> names.getFieldNameConverter().getName(ShortName.class.getMethod("getBlob")))
                .isInstanceOf(ActiveObjectsException.class);
    }
}
