package org.journeymaps.access.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.access.SettingsChange;
import org.journeymaps.admission.Party;
import org.jspecify.annotations.Nullable;

/** Keeps the last changes of a project's settings in one column, one a line, newest first, names as in a URL. */
final class SettingsLog {
    private SettingsLog() {}

    static String with(SettingsChange change, @Nullable String known) {
        return Stream.concat(Stream.of(line(change)), known == null ? Stream.empty() : known.lines())
                .limit(SettingsChange.MOST)
                .collect(Collectors.joining("\n"));
    }

    private static String line(SettingsChange change) {
        Party party = change.party();
        String about = party == null ? "" : " " + party.kind().code() + " " + encoded(party.name());
        return change.at() + " " + encoded(change.byKey()) + " " + change.what().code() + about;
    }

    static List<SettingsChange> read(@Nullable String text) {
        return text == null ? List.of() : text.lines().map(SettingsLog::change).toList();
    }

    private static SettingsChange change(String line) {
        String[] words = line.split(" ", -1);
        Party party = words.length < 5 ? null : new Party(Party.Kind.of(words[3]), decoded(words[4]));
        return new SettingsChange(Instant.parse(words[0]), decoded(words[1]), SettingsChange.What.of(words[2]), party);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }
}
