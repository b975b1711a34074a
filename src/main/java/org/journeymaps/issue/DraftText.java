package org.journeymaps.issue;

import org.journeymaps.finding.Finding;
import org.journeymaps.map.MapAddress;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Links;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Text;

/** Words an issue about a finding so that whoever opens it knows where it hurts, with the way back to the map. */
public final class DraftText {
    /** Longest summary that Jira takes, in characters. */
    private static final int SUMMARY = 255;

    private final Texts texts;
    private final Links links;

    public DraftText(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
    }

    /** Gives the finding's text on one line, cut at a word where it is longer than Jira takes. */
    String summary(Finding finding) {
        String line = finding.text().replaceAll("\\s+", " ");
        if (line.length() <= SUMMARY) {
            return line;
        }
        int space = line.lastIndexOf(' ', SUMMARY - 1);
        int end = Character.isHighSurrogate(line.charAt(SUMMARY - 2)) ? SUMMARY - 2 : SUMMARY - 1;
        return line.substring(0, space > SUMMARY / 2 ? space : end) + "…";
    }

    String description(ProjectRef project, JourneyMap map, Finding finding) {
        StringBuilder text = new StringBuilder(finding.text());
        int place = place(map, finding);
        if (place >= 0) {
            Touchpoint touchpoint = map.touchpoints().get(place);
            line(
                    text.append("\n"),
                    "jm.draft.touchpoint",
                    (place + 1) + " " + touchpoint.meeting().name());
        }
        line(text, "jm.draft.map", map.head().text().name());
        Integer severity = finding.severity();
        if (severity != null) {
            line(text, "jm.draft.severity", severity.toString());
        }
        return text.append("\n\n").append(address(project, map, place)).toString();
    }

    private void line(StringBuilder text, String key, String value) {
        text.append("\n").append(texts.of(Text.of(key, value)));
    }

    private String address(ProjectRef project, JourneyMap map, int place) {
        var touchpoint = place < 0 ? null : map.touchpoints().get(place).id();
        return links.absoluteBase() + MapAddress.of(project.key(), map.head().id(), touchpoint);
    }

    private static int place(JourneyMap map, Finding finding) {
        for (int i = 0; i < map.touchpoints().size(); i++) {
            if (finding.anchor()
                    .equals(org.journeymaps.model.Anchor.touchpoint(
                            map.touchpoints().get(i).id()))) {
                return i;
            }
        }
        return -1;
    }
}
