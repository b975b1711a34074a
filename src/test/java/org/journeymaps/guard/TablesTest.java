package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.journeymaps.field.store.FieldColumns;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Names and sizes that every database of Jira takes (QR5), and a column list that forgets none. */
@RunWith(Parameterized.class)
public class TablesTest {
    private static final int TABLE_NAME = 20;
    private static final int COLUMN_NAME = 30;
    private static final int LONGEST_INDEXED_TEXT = 450;

    /** Refused by Active Objects, or reserved on one of the databases, so that hand-written criteria would break. */
    private static final Set<String> TAKEN = Set.of(
            ("BLOB CLOB NUMBER ROWID TIMESTAMP VARCHAR2 ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CASE CHAR"
                            + " CHECK CLUSTER COLUMN COMMENT COMPRESS CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC"
                            + " DISTINCT DROP ELSE END EXCLUSIVE EXISTS FILE FLOAT FOR FROM FUNCTION GRANT GROUP GROUPS HAVING"
                            + " IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS KEY KEYS LEVEL"
                            + " LIKE LOCK LONG MAXEXTENTS MINUS MODE MODIFY NOT NOWAIT NULL OF OFFLINE ON ONLINE OPTION OR ORDER"
                            + " OUT OVER PARTITION PERIOD PERCENT PLAN PRIMARY PRIOR PROCEDURE PUBLIC RANGE RANK RAW READ RENAME"
                            + " RESOURCE RETURN REVOKE ROW ROWS SELECT SESSION SET SHARE SIZE SMALLINT START STATE SYNONYM"
                            + " SYSTEM TABLE TEXT THEN TIME TO TRIGGER TYPE UID UNION UNIQUE UPDATE USAGE USER USING VALIDATE"
                            + " VALUE VALUES VARCHAR VIEW WHEN WHENEVER WHERE WINDOW WITH WITHIN")
                    .split(" "));

    private final Class<?> row;

    public TablesTest(Class<?> row) {
        this.row = row;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Class<?>> rows() {
        return AppClasses.rows().<Class<?>>map(type -> type.reflect()).toList();
    }

    @Test
    public void hasATableNameThatEveryDatabaseTakes() {
        String name = row.getAnnotation(Table.class).value();

        assertThat(name).matches("[A-Z][A-Z_]*[A-Z]").hasSizeLessThanOrEqualTo(TABLE_NAME);
    }

    @Test
    public void hasColumnNamesThatEveryDatabaseTakes() {
        assertThat(columns()).allSatisfy(column -> {
            assertThat(column).matches("[A-Z][A-Z_]*[A-Z]").hasSizeLessThanOrEqualTo(COLUMN_NAME);
            assertThat(column).isNotIn(TAKEN);
        });
    }

    @Test
    public void listsEveryColumnForReading() throws ReflectiveOperationException {
        Set<String> listed = new TreeSet<>(List.of(listed().split(",")));
        Set<String> all = new TreeSet<>(columns());
        all.add("ID");

        assertThat(listed).isEqualTo(all);
    }

    /** Rows whose store takes the columns from the catalogue of fields are held to it; others list them by hand. */
    private String listed() throws ReflectiveOperationException {
        for (JavaClass type : AppClasses.ALL) {
            if (type.getPackageName().equals(row.getPackageName())) {
                for (java.lang.reflect.Field field : type.reflect().getDeclaredFields()) {
                    if (field.getType() == FieldColumns.class
                            && field.getGenericType().getTypeName().contains(row.getName())) {
                        field.setAccessible(true);
                        return ((FieldColumns<?, ?>) field.get(null)).names();
                    }
                }
            }
        }
        return row.getField("COLUMNS").get(null).toString();
    }

    @Test
    public void holdsTextsThatFitAnIndexOrAreUnlimited() {
        assertThat(getters()).allSatisfy(getter -> {
            StringLength length = getter.getAnnotation(StringLength.class);
            if (length != null && length.value() != StringLength.UNLIMITED) {
                assertThat(length.value()).isBetween(1, LONGEST_INDEXED_TEXT);
            }
        });
    }

    @Test
    public void isFoundByItsMapOrProjectThroughAnIndex() {
        assertThat(getters().stream()
                        .filter(getter ->
                                getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class)))
                .as("indexed columns of %s", row.getSimpleName())
                .extracting(Method::getName)
                .containsAnyOf("getMapId", "getProjectId");
    }

    @Test
    public void isReadWholeInOneStatement() {
        assertThat(row.isAnnotationPresent(Preload.class)).isTrue();
    }

    private List<Method> getters() {
        return Arrays.stream(row.getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> method.getDeclaringClass().getName().startsWith("org.journeymaps."))
                .toList();
    }

    private Set<String> columns() {
        return getters().stream().map(TablesTest::column).collect(Collectors.toSet());
    }

    /** As Atlassian's field name converter does it. */
    private static String column(Method getter) {
        return getter.getName()
                .replaceFirst("^(get|is)", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
