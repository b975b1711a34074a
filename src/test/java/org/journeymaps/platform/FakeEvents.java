package org.journeymaps.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Events that a test makes happen. */
public final class FakeEvents implements Events {
    private final List<LongConsumer> listeners = new ArrayList<>();

    @Override
    public void onIssueChange(LongConsumer listener) {
        listeners.add(listener);
    }

    /** Somebody changes an issue on this node. */
    public void change(long issueId) {
        listeners.forEach(listener -> listener.accept(issueId));
    }
}
