package org.journeymaps.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** Refuses a body that is no JSON, too large or more structure than texts, whatever the host's reader would say of it (QS5). */
@Provider
public final class BodyGuard implements ReaderInterceptor {
    /** Largest body, in bytes: the largest file as base64 and its name. */
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    /** Most bytes outside of texts, spaces left out: our objects are flat and have few fields. */
    private static final int MOST_STRUCTURE = 4000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Measured(context.getInputStream()));
        try {
            return context.proceed();
        } catch (IOException unreadable) {
            throw invalid("jm.problem.notjson");
        }
    }

    private static Invalid invalid(String key) {
        return new Invalid(List.of(Fault.general(Text.of(key))));
    }

    /** Looks at every byte on its way to the reader, so that nothing is built of a body that is refused. */
    private static final class Measured extends FilterInputStream {
        private int bytes;
        private int structure;
        private boolean inText;
        private boolean escaped;

        Measured(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                measure(next);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = 0; i < count; i++) {
                measure(buffer[offset + i] & 0xFF);
            }
            return count;
        }

        private void measure(int next) {
            if (++bytes > MOST_BYTES) {
                throw invalid("jm.problem.bodytoolarge");
            }
            if (next == 0) { // never in UTF-8, and in UTF-16 or UTF-32 a quote may be half a letter
                throw invalid("jm.problem.notjson");
            }
            boolean quote = next == '"' && !escaped;
            if (!inText && !quote && next > ' ' && ++structure > MOST_STRUCTURE) {
                throw invalid("jm.problem.bodytoolarge");
            }
            escaped = inText && next == '\\' && !escaped;
            inText ^= quote;
        }
    }
}
