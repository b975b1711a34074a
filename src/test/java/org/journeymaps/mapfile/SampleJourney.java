package org.journeymaps.mapfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.map.MapText;

/** One of the journeys that lie beside the checkout. */
public final class SampleJourney {
    public static final MapText NAME = new MapText("New employee gets a laptop", "a new employee", "In good hands");

    private SampleJourney() {}

    public static SpreadsheetFile danish() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("..", "shared", "data", "new-employee-laptop.da.csv"));
            return SpreadsheetFile.of("journey.csv", Base64.getEncoder().encodeToString(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
