package org.journeymaps.sandbox.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners of what happens on this node, and of nothing that happens on others, in the thread of whoever did it. A listener
 * that throws harms nobody else; one that is never unregistered is kept with all its classes.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    /** What Jira calls a kind of event of issues, by the number that it has there. */
    enum Kind {
        CREATED(1),
        MOVED(9),
        DELETED(8),
        GENERIC(13);

        private final long id;

        Kind(long id) {
            this.id = id;
        }
    }

    /** Tells of an issue as it is after what was done to it. */
    void tell(Kind kind, JiraIssue issue, @Nullable ApplicationUser user) {
        publish(new IssueEvent(issue, Map.of(), user, kind.id));
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            handlers(listener)
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> tell(listener, method, event));
        }
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException | IllegalAccessException e) {
            LOG.error("There was an exception thrown trying to dispatch event {} from {}", event, listener, e);
        }
    }

    /** Refuses what can never be told of anything. */
    @Override
    public void register(Object listener) {
        if (handlers(listener).findAny().isEmpty()) {
            throw new IllegalArgumentException("No listener invokers were found for listener <" + listener + ">");
        }
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered == listener);
    }

    private static Stream<Method> handlers(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1);
    }
}
