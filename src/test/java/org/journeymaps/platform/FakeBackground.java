package org.journeymaps.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Work that waits until a test lets it be done. */
public final class FakeBackground implements Background {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void after(Duration pause, Runnable work) {
        waiting.add(work);
    }

    /** Does what waits; gives how many pieces that were. */
    public int run() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
        return now.size();
    }
}
