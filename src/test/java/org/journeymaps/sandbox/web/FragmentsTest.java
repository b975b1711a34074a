package org.journeymaps.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.sandbox.jira.Authentication;
import org.journeymaps.sandbox.jira.Texts;
import org.journeymaps.sandbox.osgi.Descriptor;
import org.junit.Test;

/** What Jira does with a fragment that fails: the page stands without it. */
public class FragmentsTest {
    private static final String THREE = """
            <atlassian-plugin key="probe">
              <web-panel key="good" location="here"><context-provider class="good"/>
                <resource type="velocity" name="view" location="view.vm"/></web-panel>
              <web-panel key="throws" location="here"><context-provider class="throws"/>
                <resource type="velocity" name="view" location="view.vm"/></web-panel>
              <web-panel key="asks" location="here"><resource type="velocity" name="view" location="view.vm"/>
                <condition class="throws"/></web-panel>
            </atlassian-plugin>
            """;

    /** A plug point of an app that works. */
    private static final class Good implements ContextProvider {
        @Override
        public void init(Map<String, String> params) {}

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return new HashMap<>(Map.of("text", "<good>"));
        }
    }

    /** A plug point of an app that fails in every way. */
    private static final class Throws implements ContextProvider, Condition {
        @Override
        public void init(Map<String, String> params) {}

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            throw new NoClassDefFoundError("com/example/Gone");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            throw new IllegalStateException("asked");
        }
    }

    @Test
    public void leavesOutWhatThrowsAndShowsTheRest() {
        Fragments fragments = new Fragments(
                Descriptor.read(new ByteArrayInputStream(THREE.getBytes(StandardCharsets.UTF_8))),
                name -> name.equals("good") ? new Good() : new Throws(),
                new Templates(path -> Optional.of("$text".getBytes(StandardCharsets.UTF_8)), List.of()));
        Visit visit = new Visit(
                mock(HttpServletRequest.class), mock(HttpServletResponse.class), null, new Texts(new Authentication()));

        List<Fragments.Panel> shown = fragments.panels(visit, "here", mock(Project.class), null);

        assertThat(shown).singleElement().satisfies(panel -> {
            assertThat(panel.key()).isEqualTo("good");
            assertThat(panel.content()).hasToString("&lt;good&gt;");
        });
    }
}
