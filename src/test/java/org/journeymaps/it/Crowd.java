package org.journeymaps.it;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets many threads work at once and fails when one of them does, or when they wait for each other. */
public final class Crowd {
    private Crowd() {}

    /** What the thread with this number does. */
    public interface Work {
        void run(int number) throws Exception;
    }

    public static void together(int threads, Work work) {
        CountDownLatch ended = new CountDownLatch(threads);
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    work.run(number);
                } catch (Exception | AssertionError e) {
                    failures.add(e);
                } finally {
                    ended.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        try {
            if (!ended.await(10, TimeUnit.MINUTES)) {
                throw new AssertionError("They wait for each other");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.peek());
        }
    }
}
