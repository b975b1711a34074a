package org.journeymaps.sandbox.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.jspecify.annotations.Nullable;

/** Renders the app's Velocity templates as Jira does: methods from the allowlist only, everything escaped. */
public final class Templates {
    private static final Pattern RAW = Pattern.compile(".*Html(\\(.*\\))?}?");

    private final Function<String, Optional<byte[]>> files;
    private final VelocityEngine engine = new VelocityEngine();

    /** Takes the app's files by their path, and the methods of its allowlist. */
    public Templates(Function<String, Optional<byte[]>> files, Collection<String> allowedMethods) {
        this.files = files;
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        engine.setProperty("userdirective", EnableHtmlEscaping.class.getName());
        engine.setApplicationAttribute(AllowlistUberspect.ALLOWED, allowedMethods);
        engine.init();
    }

    /** Renders a template of the app's jar; what it sets is written into the app's own map, as Jira does. */
    String file(String location, Map<String, Object> ofTheApp, Map<String, Object> ofTheHost) {
        byte[] content = files.apply(location)
                .orElseThrow(() -> new IllegalStateException("the app has no template " + location));
        VelocityContext context = new VelocityContext(ofTheApp, new VelocityContext(ofTheHost));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler((ReferenceInsertionEventHandler) Templates::escaped);
        cartridge.attachToContext(context);
        return render(new String(content, StandardCharsets.UTF_8), location, context);
    }

    /** Renders a short text such as the link of a web-item, without escaping. */
    String text(String template, Map<String, Object> context) {
        return render(template, "text", new VelocityContext(new HashMap<>(context)));
    }

    private String render(String template, String name, VelocityContext context) {
        StringWriter rendered = new StringWriter();
        engine.evaluate(context, rendered, name, template);
        return rendered.toString();
    }

    private static @Nullable Object escaped(String reference, @Nullable Object value) {
        return value == null || RAW.matcher(reference).matches() ? value : Html.escape(value.toString());
    }
}
