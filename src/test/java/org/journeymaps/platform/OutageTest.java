package org.journeymaps.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;

public class OutageTest {
    @Test
    public void givesTheDeepestWordsAboutAConnectionThatIsLostOrRefused() {
        SQLException refused = new SQLException("Connection to db:5432 refused.\nIs it up?", "08001");

        assertThat(Outage.of(new ActiveObjectsException(new SQLTransientConnectionException("no connection", refused))))
                .contains("Connection to db:5432 refused. Is it up?");
        assertThat(Outage.of(new SQLException("terminating connection due to administrator command", "57P01")))
                .contains("terminating connection due to administrator command");
    }

    @Test
    public void leavesEveryOtherFailureToAWholeTrace() {
        assertThat(Outage.of(new ActiveObjectsException(new SQLException("duplicate key", "23505"))))
                .isEmpty();
        assertThat(Outage.of(new IllegalStateException("no SQL at all"))).isEmpty();
    }
}
