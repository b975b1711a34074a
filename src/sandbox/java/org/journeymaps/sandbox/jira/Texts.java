package org.journeymaps.sandbox.jira;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of Jira and of the installed app, in the current user's language; a missing text shows its key.
 */
public final class Texts implements I18nResolver {
    private final Authentication authentication;
    private final List<Function<String, @Nullable Properties>> bundles = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> cache = new ConcurrentHashMap<>();

    public Texts(Authentication authentication) {
        this.authentication = authentication;
    }

    /** Adds a bundle, which answers "", "_da", "_da_DK" with the properties it has for that suffix. */
    public void add(Function<String, @Nullable Properties> bundle) {
        bundles.add(bundle);
        cache.clear();
    }

    /** Takes a bundle away again. */
    public void remove(Function<String, @Nullable Properties> bundle) {
        bundles.remove(bundle);
        cache.clear();
    }

    @Override
    public String getRawText(String key) {
        return getRawText(authentication.getLocale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return cache.computeIfAbsent(locale, this::load).getOrDefault(key, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(authentication.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return new MessageFormat(getRawText(locale, key), locale).format(arguments);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    private Map<String, String> load(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        String language = locale.getLanguage();
        for (String suffix : List.of("", "_" + language, "_" + language + "_" + locale.getCountry())) {
            for (Function<String, @Nullable Properties> bundle : bundles) {
                Properties properties = bundle.apply(suffix);
                if (properties != null) {
                    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
                }
            }
        }
        return texts;
    }
}
