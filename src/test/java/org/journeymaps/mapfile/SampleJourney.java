package org.journeymaps.mapfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.model.MapText;

/** The Danish one of the sample journeys. */
public final class SampleJourney {
    public static final MapText NAME = new MapText("New employee gets a laptop", "a new employee", "In good hands");

    private SampleJourney() {}

    public static SpreadsheetFile danish() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("docs", "samples", "new-employee-laptop.da.csv"));
            return SpreadsheetFile.of("journey.csv", Base64.getEncoder().encodeToString(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
