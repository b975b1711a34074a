package org.journeymaps.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Listeners of the sandbox hear as they do in Jira. */
public class EventsTest {
    private final Events events = new Events();
    private final Listener listener = new Listener();

    /** Hears of issues and of texts. */
    public static final class Listener {
        private final List<Object> heard = new ArrayList<>();
        private RuntimeException failure;

        @EventListener
        public void onIssue(IssueEvent event) {
            heard.add(event);
            if (failure != null) {
                throw failure;
            }
        }

        @EventListener
        public void onText(CharSequence event) {
            heard.add(event);
        }

        public void onNumber(Integer event) {
            heard.add(event);
        }
    }

    @Test
    public void tellsAListenerOfWhatItsMarkedMethodsTake() {
        IssueEvent event = new IssueEvent(null, Map.of(), null, 1L);
        events.register(listener);

        events.publish(event);
        events.publish("text");
        events.publish(4711);

        assertThat(listener.heard).containsExactly(event, "text");
    }

    @Test
    public void tellsTheOthersWhenOneThrows() {
        Listener other = new Listener();
        listener.failure = new IllegalStateException("I am tired");
        events.register(listener);
        events.register(other);

        events.publish(new IssueEvent(null, Map.of(), null, 1L));

        assertThat(other.heard).hasSize(1);
    }

    @Test
    public void tellsNobodyWhoIsUnregistered() {
        events.register(listener);
        events.unregister(listener);

        events.publish("text");

        assertThat(listener.heard).isEmpty();
    }

    @Test
    public void refusesAListenerWithoutAMarkedMethod() {
        assertThatIllegalArgumentException().isThrownBy(() -> events.register("no listener"));
    }
}
