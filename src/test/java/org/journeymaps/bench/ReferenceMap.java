package org.journeymaps.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.journeymaps.exchange.SpreadsheetFile;
import org.journeymaps.finding.Finding;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.World;

/**
 * The map that all measurements share (quality goals): 20 stages, 500 touchpoints with four texts of 40 characters, an
 * expected and an experienced emotion and a feeling each, 200 findings and 300 issue links.
 */
final class ReferenceMap {
    static final int TOUCHPOINTS = 500;
    private static final int LINKS = 300;
    private static final int STAGES = 20;
    private static final String TEXT = "Forty characters of text in the cell %03d";

    private ReferenceMap() {}

    /** The reference map as a spreadsheet, with as many touchpoints as wanted; two of five hurt. */
    static byte[] csv(int touchpoints) {
        StringBuilder csv = new StringBuilder("stage,period,touchpoint,description,channel,customer_action,thoughts,"
                + "expected_emotion,experienced_emotion,emotion_words,front_stage,pain,pain_severity\n");
        for (int i = 0; i < touchpoints; i++) {
            int stage = i * STAGES / touchpoints;
            String text = TEXT.formatted(i % 1000);
            csv.append("Stage ").append(stage).append(stage < 7 ? ",before" : stage < 14 ? ",during" : ",after");
            csv.append(",Touchpoint ").append(i).append(',').append(text).append(",email,");
            csv.append(text)
                    .append(',')
                    .append(text)
                    .append(",1,")
                    .append(i % 5 - 2)
                    .append(",angry,");
            csv.append(text);
            csv.append(i % 5 < 2 ? ",Pain " + i + " of the customer here," + (i % 5 + 1) : ",,")
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    static SpreadsheetFile file(int touchpoints) {
        return SpreadsheetFile.of("reference.csv", Base64.getEncoder().encodeToString(csv(touchpoints)));
    }

    static Id<JourneyMap> importInto(World world, int touchpoints) {
        return importInto(world, file(touchpoints));
    }

    static Id<JourneyMap> importInto(World world, SpreadsheetFile file) {
        return world.imports
                .create(World.OWNER, "ITSD", file, new MapText("Reference", null, null))
                .map();
    }

    /** Links 300 issues to the 200 findings of a map; the issues' ids begin at a number. */
    static void link(World world, Id<JourneyMap> map, long firstIssue) {
        List<Finding> findings = world.storage.findings().of(map);
        world.storage.transactions().write(() -> {
            for (int i = 0; i < LINKS; i++) {
                Finding finding = findings.get(i % findings.size());
                world.storage.links().add(map, finding.id(), firstIssue + i);
            }
            return true;
        });
    }
}
