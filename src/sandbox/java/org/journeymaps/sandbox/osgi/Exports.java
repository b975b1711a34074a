package org.journeymaps.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packages that the host exports to apps: the lines of {@code docs/jira-exports.txt}, without their sources. */
final class Exports {
    private Exports() {}

    static List<String> read() {
        try (InputStream list = Exports.class.getResourceAsStream("/jira-exports.txt")) {
            if (list == null) {
                throw new IllegalStateException("docs/jira-exports.txt is not on the class path");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
