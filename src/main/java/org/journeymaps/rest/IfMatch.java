package org.journeymaps.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.problem.VersionMissing;
import org.jspecify.annotations.Nullable;

/** Reads the version of the map that an edit has seen. */
public final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private IfMatch() {}

    /** Gives the version; throws {@link VersionMissing} for none and {@link Invalid} for something else. */
    public static int version(@Nullable String header) {
        if (header == null) {
            throw new VersionMissing();
        }
        Matcher matcher = VERSION.matcher(header.strip());
        if (!matcher.matches()) {
            throw new Invalid("If-Match", Text.of("jm.problem.versionunknown"));
        }
        return Integer.parseInt(matcher.group(1));
    }
}
