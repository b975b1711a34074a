package org.journeymaps.platform.jira;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.journeymaps.platform.Background;
import org.journeymaps.platform.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app's one thread on this node; it is there only while there is work, and ends with the app. */
public final class NodeBackground implements Background, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NodeBackground.class);

    private static final int IDLE_SECONDS = 10;

    /** Longer than any work takes that is under way when the app is disabled. */
    private static final int PATIENCE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);

    public NodeBackground() {
        thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong is logged
    public void after(Duration pause, Runnable work) {
        try {
            thread.schedule(() -> logged(work), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException theAppEnds) {
            thread.purge();
        }
    }

    private static void logged(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // whoever asks for something while the database is away is told so; work in the background begins anew
            // later
            Outage.of(e)
                    .ifPresentOrElse(
                            words -> LOG.debug("The database is away: {}", words),
                            () -> LOG.warn("Work in the background failed", e));
        }
    }

    /** Lets what is under way end, because the database is still there and the classes soon are not. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
        }
    }
}
