package org.journeymaps.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymaps.bench.Measured.Times;
import org.journeymaps.bench.Measured.Verdict;

/** Writes {@code docs/quality-report.md}: every goal, how it was measured, and whether it is met. */
final class Report {
    private static final Path FILE = Path.of("docs", "quality-report.md");
    private static final Path REQUIREMENTS = Path.of("docs", "requirements.md");
    private final List<Measured> measured;
    private final String databases;

    Report(List<Measured> measured, String databases) {
        this.measured = measured;
        this.databases = databases;
    }

    /**
     * A goal as the resource {@code goals.txt} has it, in the words of the requirements.
     *
     * @param state {@code measured} when the benchmark measures it, {@code tested} when tests prove it, {@code part} when they
     *     prove a part, {@code later} when what it is about is not built
     * @param remark what is missing
     */
    private record Goal(String id, String words, String state, String remark) {
        static Goal of(String line, String requirements) {
            String[] parts = line.split("\\|", -1);
            String id = parts[0].strip();
            Matcher words =
                    Pattern.compile("(?m)^- \\*\\*" + id + "\\*\\* (.+?)\\.?$").matcher(requirements);
            if (!words.find()) {
                throw new AssertionError(id + " does not stand in " + REQUIREMENTS);
            }
            return new Goal(id, words.group(1), parts[1].strip(), parts[2].strip());
        }
    }

    void write() {
        Map<String, List<Measured>> byGoal = measured.stream().collect(Collectors.groupingBy(Measured::goal));
        List<String> lines = new ArrayList<>(head());
        for (Goal goal : goals()) {
            List<Measured> rows = new ArrayList<>(byGoal.getOrDefault(goal.id(), List.of()));
            if (goal.state().equals("measured") && rows.isEmpty()) {
                throw new AssertionError(goal.id() + " was not measured");
            }
            proof(goal).ifPresent(rows::add);
            rows.forEach(row -> lines.add(line(goal, row)));
        }
        try {
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.Optional<Measured> proof(Goal goal) {
        List<String> tests = Proofs.of(goal.id());
        String words = tests.isEmpty() ? "" : "tested in " + String.join(", ", tests);
        Function<Verdict, Measured> row =
                verdict -> new Measured(goal.id(), join(words, goal.remark()), "", Times.NONE, "", verdict);
        return switch (goal.state()) {
            case "measured" ->
                goal.remark().isEmpty()
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(row.apply(Verdict.NOT_BUILT));
            case "tested" ->
                java.util.Optional.of(
                        row.apply(tests.isEmpty() ? Verdict.NOT_BUILT : Verdict.of(Proofs.passed(goal.id()))));
            default -> java.util.Optional.of(row.apply(Verdict.NOT_BUILT));
        };
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private List<String> head() {
        Runtime machine = Runtime.getRuntime();
        return List.of(
                "# Quality report",
                "",
                "Written by `mvn -Pbench verify`; do not edit. Goals and their ids: what the product must reach. *Floor* is the same",
                "work by hand, *naive* as it is often written, both measured in turns with the product in the same run; times are",
                "medians of 15 rounds, and only ratios and counts decide. In process, the product runs through the sandbox's",
                "counting connections, the floor does not.",
                "",
                "- Commit: " + commit(),
                "- Date: " + LocalDate.now(),
                "- Machine: " + machine.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch") + ", JDK " + Runtime.version() + ", heap up to "
                        + machine.maxMemory() / (1 << 20) + " MB",
                "- Databases: " + databases,
                "",
                "| id | goal | how measured | database | floor | naive | product | ratio or count | result |",
                "|---|---|---|---|---:|---:|---:|---|---|");
    }

    private static String line(Goal goal, Measured row) {
        return "| "
                + String.join(
                        " | ",
                        goal.id(),
                        goal.words(),
                        row.how(),
                        row.database(),
                        row.times().floor(),
                        row.times().naive(),
                        row.times().product(),
                        row.result(),
                        row.verdict().words)
                + " |";
    }

    private static List<Goal> goals() {
        try (InputStream stream = Report.class.getResourceAsStream("/bench/goals.txt")) {
            String requirements = Files.readString(REQUIREMENTS);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Goal.of(line, requirements))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commit() {
        String changed = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/quality-report.md");
        return git("rev-parse", "--short=12", "HEAD")
                + (changed.isEmpty() ? "" : " with changes that are not committed");
    }

    private static String git(String... words) {
        try {
            List<String> command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(words));
            Process process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
