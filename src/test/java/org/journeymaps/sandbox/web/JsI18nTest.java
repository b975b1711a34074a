package org.journeymaps.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import org.journeymaps.sandbox.jira.Authentication;
import org.journeymaps.sandbox.jira.Texts;
import org.junit.Before;
import org.junit.Test;

public class JsI18nTest {
    private static final Locale DANISH = new Locale("da", "DK");

    private final Texts texts = new Texts(new Authentication());
    private final JsI18n jsI18n = new JsI18n(texts);

    @Before
    public void addTexts() {
        texts.add(
                suffix -> suffix.isEmpty() ? properties("hello", "It''s \"{0}\"", "bye", "It''s over</script>") : null);
        texts.add(suffix -> suffix.equals("_da") ? properties("bye", "Farvel å") : null);
    }

    @Test
    public void replacesACallWithoutArgumentsByTheText() {
        assertThat(jsI18n.transform("x = AJS.I18n.getText('bye');", Locale.US))
                .isEqualTo("x = \"It's over\\u003c/script>\";");
    }

    @Test
    public void replacesACallWithArgumentsByFormat() {
        assertThat(jsI18n.transform("AJS.I18n.getText(\"hello\", name)", Locale.US))
                .isEqualTo("AJS.format(\"It''s \\\"{0}\\\"\", name)");
    }

    @Test
    public void speaksTheViewersLanguageAndFallsBackToTheRoot() {
        assertThat(jsI18n.transform("AJS.I18n.getText('bye')", DANISH)).isEqualTo("\"Farvel \\u00e5\"");
        assertThat(jsI18n.transform("AJS.I18n.getText('hello', 1)", DANISH)).contains("It''s");
    }

    @Test
    public void takesAnyNameBeforeAndCallsItWhereItBelongsToSomethingLonger() {
        assertThat(jsI18n.transform("if(a)b.I18n.getText('bye')", Locale.US))
                .isEqualTo("if(a)\"It's over\\u003c/script>\"");
        assertThat(jsI18n.transform("window.AJS.I18n.getText('bye')", Locale.US))
                .isEqualTo("window.AJS.format(\"It''s over\\u003c/script>\")");
        assertThat(jsI18n.transform("b.I18n.getText('hello', 1)", Locale.US)).startsWith("b.format(");
    }

    @Test
    public void leavesCallsWithComputedKeysAlone() {
        String script = "AJS.I18n.getText(key); AJS.I18n.getText('a' + b); I18n.getText('bye')";

        assertThat(jsI18n.transform(script, Locale.US)).isEqualTo(script);
    }

    @Test
    public void showsTheKeyOfAMissingText() {
        assertThat(jsI18n.transform("AJS.I18n.getText('no.such.key')", Locale.US))
                .isEqualTo("\"no.such.key\"");
    }

    private static Properties properties(String... pairs) {
        Properties properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }
}
