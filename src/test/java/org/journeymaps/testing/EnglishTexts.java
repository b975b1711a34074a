package org.journeymaps.testing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Text;

/** The app's own English words. */
public final class EnglishTexts implements Texts {
    private final ResourceBundle words = ResourceBundle.getBundle(
            "i18n.jmserver",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    @Override
    public String of(Text text) {
        return text.isVerbatim()
                ? text.arguments().get(0).toString()
                : new MessageFormat(words.getString(text.key()), Locale.ENGLISH)
                        .format(text.arguments().toArray());
    }
}
