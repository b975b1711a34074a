// Source: docs/jira-api-used.txt; in later versions of the library its super-interface EventListenerRegistrar declares
// register and unregister
package com.atlassian.event.api;

/** Tells the listeners of this node what happened, in the thread in which it happens. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
