package org.journeymaps.platform;

import java.time.Duration;

/** Work of this node that nobody waits for, done one thing after the other. */
public interface Background {
    /** Does something after a while; never, when the app ends before. What goes wrong is logged. */
    void after(Duration pause, Runnable work);
}
