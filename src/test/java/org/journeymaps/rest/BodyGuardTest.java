package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.journeymaps.problem.Invalid;
import org.junit.Test;

/** The guard measures a body byte by byte, as the reader takes it. */
public class BodyGuardTest {
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    @Test
    public void takesTwelveMegabytesAndNoMore() throws IOException {
        String text = "\"" + "x".repeat(MOST_BYTES - 2) + "\"";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(refusal((text + " ").getBytes(StandardCharsets.UTF_8))).isEqualTo("jm.problem.bodytoolarge");
    }

    @Test
    public void takesFourThousandBytesOutsideOfTexts() throws IOException {
        String most = "\"" + "[".repeat(5000) + "\"" + "[".repeat(4000) + " ".repeat(5000);

        assertThat(read(most.getBytes(StandardCharsets.UTF_8))).isEqualTo(most);
        assertThat(refusal((most + ",").getBytes(StandardCharsets.UTF_8))).isEqualTo("jm.problem.bodytoolarge");
    }

    @Test
    public void seesWhereATextEnds() throws IOException {
        String inside = "\"\\\"" + ",".repeat(5000) + "\\\\\"";

        assertThat(read(inside.getBytes(StandardCharsets.UTF_8))).isEqualTo(inside);
        assertThat(refusal(("\"\\\\\"" + ",".repeat(5000) + "\"").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("jm.problem.bodytoolarge");
    }

    @Test
    public void refusesEncodingsInWhichALetterMayLookLikeAQuote() {
        assertThat(refusal("[\"\u2200\"]".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("jm.problem.notjson");
    }

    private static String refusal(byte[] body) {
        return catchThrowableOfType(Invalid.class, () -> read(body))
                .faults()
                .get(0)
                .text()
                .key();
    }

    private static String read(byte[] body) throws IOException {
        AtomicReference<InputStream> stream = new AtomicReference<>(new ByteArrayInputStream(body));
        ReaderInterceptorContext context = mock(ReaderInterceptorContext.class);
        when(context.getInputStream()).thenAnswer(call -> stream.get());
        doAnswer(call -> {
                    stream.set(call.getArgument(0));
                    return null;
                })
                .when(context)
                .setInputStream(any());
        when(context.proceed()).thenAnswer(call -> new String(stream.get().readAllBytes(), StandardCharsets.UTF_8));
        return String.valueOf(new BodyGuard().aroundReadFrom(context));
    }
}
