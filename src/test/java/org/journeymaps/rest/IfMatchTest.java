package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.problem.VersionMissing;
import org.junit.Test;

/** Reads the version that an edit has seen, also after a proxy has weakened it (QC2). */
public class IfMatchTest {
    @Test
    public void readsAVersionHoweverAProxyPassesItOn() {
        for (String header : List.of("\"7\"", "7", "W/\"7\"", " \"7\" ", "\"007\"")) {
            assertThat(IfMatch.version(header)).as(header).isEqualTo(7);
        }
    }

    @Test
    public void missesAVersionThatIsNotThere() {
        assertThatExceptionOfType(VersionMissing.class).isThrownBy(() -> IfMatch.version(null));
    }

    @Test
    public void refusesWhatIsNoVersion() {
        for (String header : List.of("", "*", "\"-1\"", "\"1.5\"", "\"7\", \"8\"", "\"7e.en\"", "\"99999999999\"")) {
            assertThatExceptionOfType(Invalid.class)
                    .as(header)
                    .isThrownBy(() -> IfMatch.version(header))
                    .extracting(Invalid::text)
                    .isEqualTo(Text.of("jm.problem.versionunknown"));
        }
    }
}
