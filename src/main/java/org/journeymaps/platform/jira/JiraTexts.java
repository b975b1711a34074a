package org.journeymaps.platform.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Text;

/** Words from the plugin's bundles in the language that Jira has for the viewer. */
public final class JiraTexts implements Texts {
    private final I18nResolver resolver;

    public JiraTexts(I18nResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public String of(Text text) {
        return text.isVerbatim()
                ? text.arguments().get(0).toString()
                : resolver.getText(text.key(), text.arguments().toArray(Serializable[]::new));
    }
}
