package org.journeymaps.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;

/** Spreadsheets as they would be uploaded. */
final class SampleFiles {
    private SampleFiles() {}

    /** One of the sample journeys. */
    static SpreadsheetFile sample(String name) {
        try {
            return upload(name, Files.readAllBytes(Path.of("docs", "samples", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the small variants of the test's own resources. */
    static SpreadsheetFile variant(String name) {
        try (InputStream file = SampleFiles.class.getResourceAsStream("/exchange/" + name)) {
            return upload(name, Objects.requireNonNull(file, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SpreadsheetFile holding(String... lines) {
        return upload("test.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static SpreadsheetFile upload(String name, byte[] bytes) {
        return SpreadsheetFile.of(name, Base64.getEncoder().encodeToString(bytes));
    }
}
