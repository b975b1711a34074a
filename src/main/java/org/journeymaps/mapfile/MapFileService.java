package org.journeymaps.mapfile;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.exchange.ExportService;
import org.journeymaps.exchange.ExportService.ExportedFile;
import org.journeymaps.exchange.MapParts;
import org.journeymaps.issue.IssueService;
import org.journeymaps.issue.MapIssues;
import org.journeymaps.kind.Kinds;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Links;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Text;
import org.journeymaps.screen.MapScreen;
import org.journeymaps.screen.ScreenService;

/** Hands a map out as one file with everything that is on it, as far as whoever exports it may see it. */
public final class MapFileService {
    /** What the file calls itself, and the version of its shape: a reader refuses one that it does not know. */
    static final String FORMAT = "journey-map";

    static final int SCHEMA_VERSION = 1;

    private final ScreenService screens;
    private final IssueService issues;
    private final Identities identities;
    private final Origin origin;
    private final Cast.Stores cast;
    private final Kinds kinds;

    public MapFileService(
            ScreenService screens,
            IssueService issues,
            Identities identities,
            Origin origin,
            Cast.Stores cast,
            Kinds kinds) {
        this.kinds = kinds;
        this.screens = screens;
        this.issues = issues;
        this.identities = identities;
        this.origin = origin;
        this.cast = cast;
    }

    /** Whence, by whom and when a file is exported. */
    public record Origin(Links links, People people, Clock clock) {}

    /** Says what of the map the file will not hold. */
    public List<Text> leftOut(Viewer viewer, Id<JourneyMap> map) {
        List<Text> texts = new ArrayList<>();
        texts.add(Text.of("jm.export.history"));
        texts.add(Text.of("jm.export.takenoff"));
        MapIssues linked = issues.issues(viewer, map);
        int hidden = hidden(linked);
        if (hidden > 0) {
            texts.add(Text.of("jm.export.hiddenissues", hidden));
        }
        if (linked.partial()) {
            texts.add(Text.of("jm.export.partial"));
        }
        return texts;
    }

    private static int hidden(MapIssues linked) {
        return linked.hidden().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Writes the file. */
    public ExportedFile json(Viewer viewer, Id<JourneyMap> id) {
        MapScreen screen = screens.map(viewer, id);
        MapHead head = screen.map().head();
        MapIssues linked = issues.issues(viewer, id);
        Map<Integer, List<String>> keys = linked.visible().stream()
                .collect(Collectors.groupingBy(
                        one -> one.finding().value(),
                        Collectors.mapping(one -> one.issue().key(), Collectors.toList())));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("schemaVersion", SCHEMA_VERSION);
        file.put("exported", exported(viewer, head));
        file.put("leftOut", Map.of("issues", hidden(linked)));
        file.put(
                "map",
                new MapTree(
                                new MapParts(screen),
                                Hanging.of(kinds, screen),
                                Cast.of(cast, head),
                                identities.of(head),
                                keys,
                                somebody -> origin.people().nameOf(somebody.key()))
                        .of(screen.around().ownerName().orElse(null)));
        return new ExportedFile(ExportService.fileName(head, ".json"), JsonText.of(file));
    }

    private Map<String, Object> exported(Viewer viewer, MapHead head) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put(
                "at", origin.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        origin.people().nameOf(viewer.key()).ifPresent(name -> exported.put("by", name));
        exported.put("from", origin.links().absoluteBase());
        exported.put("version", head.revision());
        return exported;
    }
}
