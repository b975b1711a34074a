package org.journeymaps.sandbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little of Jira's wiki markup that descriptions need here: links, bare addresses and line breaks. */
final class Wiki {
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]|\\n]+)\\|(https?://[^\\s\\]|]+)]|(https?://[^\\s<>\"'\\])|]+[^\\s<>\"'\\])|.,;:!?])");

    private Wiki() {}

    static Html render(String text) {
        List<Html> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            List<Html> lines = paragraph.lines().map(Wiki::line).toList();
            paragraphs.add(Html.of(
                    "<p>{}</p>",
                    Html.trusted(String.join(
                            "<br>", lines.stream().map(Html::toString).toList()))));
        }
        return Html.join(paragraphs);
    }

    private static Html line(String line) {
        List<Html> parts = new ArrayList<>();
        Matcher links = LINK.matcher(line);
        int from = 0;
        while (links.find()) {
            parts.add(Html.of("{}", line.substring(from, links.start())));
            boolean named = links.group(1) != null;
            parts.add(Html.of(
                    "<a href=\"{}\" rel=\"nofollow noopener\">{}</a>",
                    links.group(named ? 2 : 3),
                    links.group(named ? 1 : 3)));
            from = links.end();
        }
        parts.add(Html.of("{}", line.substring(from)));
        return Html.join(parts);
    }
}
