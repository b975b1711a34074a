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

/** Refuses a body that is no JSON or too large, whatever the host's reader would say of it. */
@Provider
public final class BodyGuard implements ReaderInterceptor {
    /** Largest body, in bytes: the largest file as base64 and its name. */
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Limited(context.getInputStream()));
        try {
            return context.proceed();
        } catch (IOException unreadable) {
            throw invalid("jm.problem.notjson");
        }
    }

    private static Invalid invalid(String key) {
        return new Invalid(List.of(Fault.general(Text.of(key))));
    }

    private static final class Limited extends FilterInputStream {
        private int read;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > MOST_BYTES) {
                throw invalid("jm.problem.bodytoolarge");
            }
        }
    }
}
