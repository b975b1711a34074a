package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Takes UTF-8 in base64 up to a size, and says what is wrong with anything else. */
public class SpreadsheetFileTest {
    private static final int EIGHT_MEGABYTES = 8 * 1024 * 1024;

    @Test
    public void readsUtf8WithAndWithoutAByteOrderMark() {
        byte[] without = "før;æøå".getBytes(StandardCharsets.UTF_8);
        byte[] with = "\uFEFFfør;æøå".getBytes(StandardCharsets.UTF_8);

        assertThat(SampleFiles.upload("a.csv", without).text()).isEqualTo("før;æøå");
        assertThat(SampleFiles.upload("a.csv", with).text()).isEqualTo("før;æøå");
    }

    @Test
    public void refusesTheEncodingsThatExcelWritesByDefault() {
        assertThat(faultOf("før".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Fault.inField("content", Text.of("jm.problem.file.encoding")));
        assertThat(faultOf("\uFEFFstage;før".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Fault.inField("content", Text.of("jm.problem.file.encoding")));
    }

    @Test
    public void refusesWhatIsNoBase64() {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> SpreadsheetFile.of("a.csv", "not base64!"));

        assertThat(invalid.faults()).containsExactly(Fault.inField("content", Text.of("jm.problem.file.notbase64")));
    }

    @Test
    public void takesEightMegabytesAndNoMore() {
        byte[] most = new byte[EIGHT_MEGABYTES];
        Arrays.fill(most, (byte) 'x');

        assertThat(SampleFiles.upload("a.csv", most).text()).hasSize(EIGHT_MEGABYTES);
        assertThat(faultOf(Arrays.copyOf(most, EIGHT_MEGABYTES + 1)))
                .isEqualTo(Fault.inField("content", Text.of("jm.problem.file.toolarge", 8)));
    }

    private static Fault faultOf(byte[] bytes) {
        Invalid invalid = catchThrowableOfType(
                Invalid.class, () -> SampleFiles.upload("a.csv", bytes).text());
        assertThat(invalid.faults()).hasSize(1);
        return invalid.faults().get(0);
    }
}
