package org.journeymaps.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.sandbox.StartFailure;
import org.journeymaps.sandbox.jira.Authentication;
import org.journeymaps.sandbox.jira.Texts;
import org.journeymaps.sandbox.osgi.Descriptor;
import org.junit.Test;

public class WebResourcesTest {
    private static final String TWO = """
            <web-resource key="page"><dependency>com.atlassian.auiplugin:ajs</dependency>
              <dependency>%s</dependency><resource type="download" name="page.js" location="/page.js"/></web-resource>
            <web-resource key="later"><dependency>probe:page</dependency><dependency>%s</dependency>
              <resource type="download" name="later.js" location="/later.js"/></web-resource>
            """.formatted(WebResources.REQUIRE, WebResources.I18N);

    @Test
    public void givesAPageOnlyWhatItsResourcesDependOn() {
        WebResources resources = resources(TWO);

        assertThat(resources.files(Set.of("probe:page"), ".js"))
                .containsExactly("/s/require.js", "/download/resources/probe:page/page.js");
        assertThat(resources.files(Set.of("probe:later"), ".js"))
                .containsExactly(
                        "/s/require.js",
                        "/download/resources/probe:page/page.js",
                        "/s/i18n.js",
                        "/download/resources/probe:later/later.js");
    }

    @Test
    public void refusesADependencyThatNobodyHas() {
        String unknown = "<web-resource key='page'><dependency>com.example:nothing</dependency></web-resource>";

        assertThatThrownBy(() -> resources(unknown))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("com.example:nothing");
    }

    @Test
    public void bringsLaterWhatIsNotOnThePageYet() {
        Optional<byte[]> batch =
                resources(TWO).batch("probe:later", Set.of("probe:page", WebResources.REQUIRE), Locale.US);

        assertThat(new String(batch.orElseThrow(), StandardCharsets.UTF_8))
                .contains("/later.js", "WRM.arrived(\"probe:later\")", "window.AJS.format")
                .doesNotContain("/page.js");
    }

    private static WebResources resources(String modules) {
        String xml = "<atlassian-plugin key='probe'>" + modules + "</atlassian-plugin>";
        return new WebResources(
                Descriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
                path -> Optional.of(("/* /" + path + " */").getBytes(StandardCharsets.UTF_8)),
                new Texts(new Authentication()));
    }
}
