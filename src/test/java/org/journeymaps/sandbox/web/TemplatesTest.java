package org.journeymaps.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class TemplatesTest {
    private static final String LISTED = Person.class.getName() + "#getName()";

    /** A value of an app; public, as Velocity wants it. */
    public static final class Person {
        public String getName() {
            return "<b>Ada & Bo</b>";
        }

        public String getSecret() {
            return "secret";
        }
    }

    @Test
    public void callsAMethodOnTheAllowlist() {
        assertThat(render("$person.name $person.getName()", "person", new Person()))
                .isEqualTo("&lt;b&gt;Ada &amp; Bo&lt;/b&gt; &lt;b&gt;Ada &amp; Bo&lt;/b&gt;");
    }

    @Test
    public void leavesEverythingElseAsLiteralText() {
        assertThat(render("$person.secret $person.getSecret() $person.class.name", "person", new Person()))
                .isEqualTo("$person.secret $person.getSecret() $person.class.name");
    }

    @Test
    public void allowsListsMapsAndStringsOfTheJdk() {
        assertThat(render("#foreach($x in $list)$x.length()#end $list.size()", "list", List.of("a", "bc")))
                .isEqualTo("12 2");
        assertThat(render("$map.key", "map", Map.of("key", "value"))).isEqualTo("value");
    }

    @Test
    public void reachesNoClassThroughAnAllowedValue() {
        assertThat(render("$text.class.forName('java.lang.Runtime')", "text", "x"))
                .isEqualTo("$text.class.forName('java.lang.Runtime')");
    }

    @Test
    public void escapesAttributesToo() {
        assertThat(render("<i title=\"$text\"></i>", "text", "\"><script>"))
                .isEqualTo("<i title=\"&quot;&gt;&lt;script&gt;\"></i>");
    }

    @Test
    public void leavesReferencesThatEndInHtmlRaw() {
        assertThat(render("$bodyHtml", "bodyHtml", "<p>")).isEqualTo("<p>");
    }

    @Test
    public void knowsTheDirectiveThatJiraHas() {
        assertThat(render("#enable_html_escaping()x", "unused", "")).isEqualTo("x");
    }

    /** Jira writes the variable of a loop into the map that the app gave. */
    @Test
    public void writesIntoTheMapOfTheApp() {
        Templates templates = new Templates(
                path -> Optional.of("#foreach($x in $list)$x#end".getBytes(StandardCharsets.UTF_8)), List.of());
        Map<String, Object> unchangeable = Map.of("list", List.of("a"));

        assertThatThrownBy(() -> templates.file("view.vm", unchangeable, Map.of()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(templates.file("view.vm", new HashMap<>(unchangeable), Map.of()))
                .isEqualTo("a");
    }

    private static String render(String template, String name, Object value) {
        Templates templates =
                new Templates(path -> Optional.of(template.getBytes(StandardCharsets.UTF_8)), List.of(LISTED));
        return templates.file("view.vm", new HashMap<>(Map.of(name, value)), Map.of());
    }
}
