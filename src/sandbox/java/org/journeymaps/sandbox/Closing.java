package org.journeymaps.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.LoggerFactory;

/** Closes what was opened, the last first, each once. */
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T part) {
        open.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            closeOne(open.pop());
        }
    }

    @SuppressWarnings("IllegalCatch")
    private static void closeOne(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // AutoCloseable says so; the other parts must still be closed
            LoggerFactory.getLogger(Closing.class).warn("{} did not close", part, e);
        }
    }
}
