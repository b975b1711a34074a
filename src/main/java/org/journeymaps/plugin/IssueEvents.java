package org.journeymaps.plugin;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.journeymaps.platform.Events;

/**
 * Hears Jira's events of issues. Jira also bundles them; each event of a bundle comes alone too, so that hearing the single ones
 * misses nothing.
 */
public final class IssueEvents implements Events {
    private final EventPublisher publisher;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    public IssueEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Begins to hear, once the app is put together. */
    public void open() {
        publisher.register(this);
    }

    /** Hears no more; otherwise Jira would keep every class of the app. */
    public void close() {
        publisher.unregister(this);
    }

    @Override
    public void onIssueChange(LongConsumer listener) {
        listeners.add(listener);
    }

    /** Is called by Jira. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Long id = event.getIssue().getId();
        if (id != null) {
            listeners.forEach(listener -> listener.accept(id));
        }
    }
}
