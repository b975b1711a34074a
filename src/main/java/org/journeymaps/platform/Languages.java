package org.journeymaps.platform;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of {@code i18n/jmserver} in each of the four languages at once, for whatever must be recognised in any of them. */
public final class Languages {
    private static final String BUNDLE = "i18n.jmserver";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<ResourceBundle> ALL = Stream.of(
                    Locale.ROOT, new Locale("da"), new Locale("no"), new Locale("sv"))
            .map(language -> ResourceBundle.getBundle(BUNDLE, language, Languages.class.getClassLoader(), EXACT))
            .toList();

    private Languages() {}

    /** Gives the words behind a key, English first; throws {@code MissingResourceException} for an unknown key. */
    public static Stream<String> words(String key) {
        return ALL.stream().map(bundle -> bundle.getString(key));
    }
}
