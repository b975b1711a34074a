package org.journeymaps.platform;

import java.util.function.LongConsumer;

/** What Jira tells about on this node; what happens on other nodes is told there alone. */
public interface Events {
    /**
     * Tells the listener the id of each issue that somebody creates, changes, moves or deletes on this node, as long as the app
     * runs. It is told in that person's own request, so it must only take note.
     */
    void onIssueChange(LongConsumer listener);
}
