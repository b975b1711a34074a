package org.journeymaps.admission;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps settings and rules in one column: one thing a line, as {@code off}, {@code editor user KEY}, {@code narrowed},
 * {@code grant edit group NAME} or {@code guest 10001}, names as in a URL. Nothing stands for what holds by itself.
 */
public final class AdmissionText {
    private AdmissionText() {}

    public static @Nullable String of(ProjectSettings settings) {
        List<String> lines = new ArrayList<>();
        if (!settings.on()) {
            lines.add("off");
        }
        settings.editors().forEach(party -> lines.add("editor " + of(party)));
        return joined(lines);
    }

    public static @Nullable String of(MapRules rules) {
        List<String> lines = new ArrayList<>();
        if (rules.narrowed()) {
            lines.add("narrowed");
        }
        rules.grants().forEach(grant -> lines.add("grant " + grant.level().code() + " " + of(grant.party())));
        rules.guests().forEach(project -> lines.add("guest " + project));
        return joined(lines);
    }

    private static String of(Party party) {
        return party.kind().code() + " " + URLEncoder.encode(party.name(), StandardCharsets.UTF_8);
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    public static ProjectSettings settings(@Nullable String text) {
        boolean on = true;
        List<Party> editors = new ArrayList<>();
        for (String[] words : lines(text)) {
            switch (words[0]) {
                case "off" -> on = false;
                case "editor" -> editors.add(party(words, 1));
                default -> {}
            }
        }
        return new ProjectSettings(on, editors);
    }

    public static MapRules rules(@Nullable String text) {
        boolean narrowed = false;
        List<Grant> grants = new ArrayList<>();
        List<Long> guests = new ArrayList<>();
        for (String[] words : lines(text)) {
            switch (words[0]) {
                case "narrowed" -> narrowed = true;
                case "grant" -> grants.add(new Grant(party(words, 2), Grant.Level.of(words[1])));
                case "guest" -> guests.add(Long.valueOf(words[1]));
                default -> {}
            }
        }
        return new MapRules(narrowed, grants, guests);
    }

    private static List<String[]> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().map(line -> line.split(" ")).toList();
    }

    private static Party party(String[] words, int from) {
        return new Party(Party.Kind.of(words[from]), URLDecoder.decode(words[from + 1], StandardCharsets.UTF_8));
    }
}
