package org.journeymaps.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;

/** A write runs again where somebody else was faster, and only there. */
public class AoTransactionsTest {
    private int runs;

    private final AoTransactions transactions = new AoTransactions((ActiveObjects) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> ((TransactionCallback<?>) arguments[0]).doInTransaction()));

    @Test
    public void runsAgainAfterADoubleValueOnEveryDatabase() {
        assertRunsAgain(new SQLException("PostgreSQL, H2", "23505"));
        assertRunsAgain(new SQLException("ORA-00001: unique constraint", "23000", 1));
        assertRunsAgain(new SQLException("MySQL: duplicate entry", "23000", 1062));
        assertRunsAgain(new SQLException("SQL Server: unique index", "23000", 2601));
        assertRunsAgain(new SQLException("SQL Server: unique constraint", "23000", 2627));
    }

    @Test
    public void runsAgainAfterADeadlockOnEveryDatabase() {
        assertRunsAgain(new SQLException("PostgreSQL", "40P01"));
        assertRunsAgain(new SQLException("H2, MySQL, SQL Server", "40001"));
        assertRunsAgain(new SQLException("ORA-00060", "61000", 60));
        assertRunsAgain(new SQLException("ORA-08177", "72000", 8177));
    }

    /** H2 sees no deadlock where two wait crosswise for each other's unique key: one of them waits in vain. */
    @Test
    public void runsAgainAfterAWaitInVainOnH2() {
        assertRunsAgain(new SQLException("Timeout trying to lock table", "HYT00", 50200));
    }

    @Test
    public void looksForTheReasonBehindARefusedBatch() {
        BatchUpdateException batch = new BatchUpdateException("a batch was refused", "23000", 0, new int[0]);
        batch.setNextException(new SQLException("duplicate", "23505"));

        assertRunsAgain(batch);
    }

    @Test
    public void reportsEverythingElseAtOnce() {
        assertRunsOnce(new SQLException("a missing value on PostgreSQL", "23502"));
        assertRunsOnce(new SQLException("a broken reference on PostgreSQL", "23503"));
        assertRunsOnce(new SQLException("H2: a statement ran too long", "57014", 57014));
        assertRunsOnce(new SQLException("ORA-01400: cannot insert NULL", "23000", 1400));
        assertRunsOnce(new SQLException("ORA-02291: parent key not found", "23000", 2291));
        assertRunsOnce(new SQLException("MySQL: column cannot be null", "23000", 1048));
        assertRunsOnce(new SQLException("SQL Server: cannot insert NULL", "23000", 515));
        assertRunsOnce(new SQLException("ORA-00054: resource busy", "61000", 54));
        assertRunsOnce(new SQLException("the connection was cut", "57P01"));
        assertRunsOnce(new SQLException("no answer in time from another database", "HYT00", 0));
        assertRunsOnce(new SQLException("no state"));
    }

    @Test
    public void givesUpInTheEnd() {
        SQLException always = new SQLException("duplicate", "23505");

        assertThatThrownBy(() -> write(always, Integer.MAX_VALUE)).hasRootCause(always);
        assertThat(runs).isGreaterThan(10);
    }

    private void assertRunsAgain(SQLException once) {
        assertThat(write(once, 1)).as(once.getMessage()).isEqualTo("done");
        assertThat(runs).as(once.getMessage()).isEqualTo(2);
    }

    private void assertRunsOnce(SQLException refused) {
        assertThatThrownBy(() -> write(refused, 1)).hasRootCause(refused);
        assertThat(runs).as(refused.getMessage()).isEqualTo(1);
    }

    private String write(SQLException failure, int failures) {
        runs = 0;
        return transactions.write(() -> {
            if (runs++ < failures) {
                throw new ActiveObjectsException(failure);
            }
            return "done";
        });
    }
}
