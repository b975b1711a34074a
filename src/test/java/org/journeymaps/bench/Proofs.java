package org.journeymaps.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the tests that name a goal, and whether they passed in this very run. */
final class Proofs {
    private static final Path JAVA = Path.of("src", "test", "java");
    private static final Path JS = Path.of("src", "test", "js");
    private static final List<Path> REPORTS =
            List.of(Path.of("target", "surefire-reports"), Path.of("target", "failsafe-reports"));
    private static final Pattern COUNTS = Pattern.compile(
            "<testsuite[^>]*? tests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"");

    private Proofs() {}

    /** Names the test classes and scripts that cite the goal, each with a remark when it did not run or failed. */
    static List<String> of(String goal) {
        Pattern cited = Pattern.compile("\\b" + goal + "\\b");
        return Stream.of(files(JAVA, "Test.java"), files(JAVA, "IT.java"), files(JS, ".mjs"))
                .flatMap(files -> files)
                .filter(file -> !file.toString().contains("/bench/"))
                .filter(file -> cited.matcher(read(file)).find())
                .map(Proofs::named)
                .sorted()
                .toList();
    }

    /** Says whether there are tests that cite the goal, and all of them ran and passed in this run. */
    static boolean passed(String goal) {
        List<String> tests = of(goal);
        return !tests.isEmpty() && tests.stream().noneMatch(test -> test.contains("("));
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".java")) {
            return name; // run by one of the integration tests
        }
        String simple = name.replace(".java", "");
        return simple
                + state(JAVA.relativize(file).toString().replace(".java", "").replace('/', '.'));
    }

    private static String state(String className) {
        for (Path folder : REPORTS) {
            Path report = folder.resolve("TEST-" + className + ".xml");
            if (Files.exists(report)) {
                Matcher counts = COUNTS.matcher(read(report));
                boolean clean = counts.find()
                        && !counts.group(1).equals("0")
                        && counts.group(2).equals("0")
                        && counts.group(4).equals("0");
                return clean ? "" : " (failed)";
            }
        }
        return " (did not run)";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
