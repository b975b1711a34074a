package org.journeymaps.exchange;

import java.util.List;
import org.journeymaps.issue.IssueService;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Text;
import org.journeymaps.screen.ScreenService;

/** Exports a map as CSV, which imports again to the same map in all that CSV can hold; says what it cannot. */
public final class ExportService {
    private final ScreenService screens;
    private final IssueService issues;
    private final Texts texts;

    public ExportService(ScreenService screens, IssueService issues, Texts texts) {
        this.screens = screens;
        this.issues = issues;
        this.texts = texts;
    }

    /** A file as it goes out. */
    public record ExportedFile(String name, String text) {}

    /** Says what of the map the file will not hold, as far as the viewer may see it (QS3). */
    public List<Text> leftOut(Viewer viewer, Id<JourneyMap> map) {
        MapParts parts = new MapParts(screens.map(viewer, map));
        return LeftOut.of(parts, issues.issues(viewer, map).visible().size());
    }

    /** Writes the file, UTF-8 with a byte order mark. */
    public ExportedFile csv(Viewer viewer, Id<JourneyMap> map, CsvForm form) {
        MapParts parts = new MapParts(screens.map(viewer, map));
        return new ExportedFile(fileName(parts.map().head(), ".csv"), new CsvWriting(parts, form, texts).text());
    }

    /** Names the file after the map, without what a file system or a header might take amiss. */
    public static String fileName(MapHead head, String ending) {
        String name = head.text()
                .name()
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|;,%]+", " ")
                .strip();
        return (name.isEmpty() || name.startsWith(".") ? "journey-map " + name : name) + ending;
    }
}
