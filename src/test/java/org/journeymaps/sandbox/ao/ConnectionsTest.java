package org.journeymaps.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Before;
import org.junit.Test;

public class ConnectionsTest {
    private final JdbcDataSource database = new JdbcDataSource();
    private final Connections connections = new Connections(database, new OneWriter());

    @Before
    public void createATable() {
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        execute("CREATE TABLE T (N INT)");
    }

    @Test
    public void joinsTheOuterTransaction() {
        assertThatThrownBy(() -> connections.transaction(() -> {
                    insert();
                    connections.transaction(this::insert);
                    throw new IllegalStateException("after the inner one");
                }))
                .hasMessage("after the inner one");

        assertThat(rows()).isZero();
    }

    @Test
    public void leavesCommittingToTheOutermostCall() {
        connections.transaction(() -> {
            insert();
            execute("INSERT INTO T VALUES (2)", true);
            assertThat(rows()).as("seen from another connection").isZero();
            return true;
        });

        assertThat(rows()).isEqualTo(2);
    }

    /** H2 loses updates where transactions wait for each other's rows (ADR 35). */
    @Test
    public void letsOneTransactionWriteAtATimeAndAllRead() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        connections.transaction(() -> {
            insert();
            assertThatThrownBy(() -> other.submit(() -> connections.transaction(this::insert))
                            .get())
                    .hasRootCauseInstanceOf(SQLTimeoutException.class);
            assertThat(rows()).isZero();
            return true;
        });

        assertThat(other.submit(() -> connections.transaction(this::insert)).get())
                .isTrue();
        assertThat(rows()).isEqualTo(2);
        other.shutdown();
    }

    @Test
    public void countsStatementsOfThisThread() {
        Statements.restart();

        insert();
        insert();
        Statements.uncounted(this::insert);

        assertThat(Statements.ofThisThread()).isEqualTo(2);
    }

    private boolean insert() {
        return execute("INSERT INTO T VALUES (1)");
    }

    private boolean execute(String sql) {
        return execute(sql, false);
    }

    private boolean execute(String sql, boolean commit) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            if (commit) {
                connection.commit();
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int rows() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM T")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
