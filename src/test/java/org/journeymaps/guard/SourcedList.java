package org.journeymaps.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list in docs whose lines are {@code entry # source}; comment lines {@code # NAME = …} say which sources there are,
 * and {@code # Unproven: n} how many lines have none.
 */
record SourcedList(List<String> entries, Map<String, String> sources, List<String> comments) {
    private static final String MARK = " # ";
    private static final Pattern SOURCE = Pattern.compile("# ([A-Z][A-Z0-9]*) = .+");
    private static final Pattern COUNT = Pattern.compile("# Unproven: (\\d+)");

    static SourcedList read(Path file) {
        try {
            List<String> all = Files.readAllLines(file);
            List<String> lines = all.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return new SourcedList(
                    lines.stream().map(SourcedList::entry).toList(),
                    lines.stream()
                            .filter(line -> line.contains(MARK))
                            .collect(Collectors.toMap(SourcedList::entry, SourcedList::source)),
                    all.stream().filter(line -> line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(String line) {
        int mark = line.indexOf(MARK);
        return mark < 0 ? line : line.substring(0, mark);
    }

    private static String source(String line) {
        return line.substring(line.indexOf(MARK) + MARK.length());
    }

    static String withoutVersion(String entry) {
        return entry.replaceFirst(";.*", "");
    }

    List<String> unproven() {
        return entries.stream()
                .filter(entry -> sources.getOrDefault(entry, "").startsWith("unproven"))
                .toList();
    }

    /** Gives the lines that say neither "unproven" nor where, in the words that the list's head explains. */
    List<String> withoutKnownSource() {
        List<String> known = found(SOURCE, matcher -> matcher.group(1));
        return entries.stream()
                .filter(entry -> !sources.getOrDefault(entry, "").startsWith("unproven"))
                .filter(entry -> !known.contains(firstWord(sources.getOrDefault(entry, ""))))
                .toList();
    }

    int declaredUnproven() {
        return found(COUNT, matcher -> Integer.valueOf(matcher.group(1))).get(0);
    }

    private <T> List<T> found(Pattern pattern, Function<Matcher, T> read) {
        return comments.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(read)
                .toList();
    }

    private static String firstWord(String source) {
        return source.replaceFirst("\\W.*", "");
    }
}
