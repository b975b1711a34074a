import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bundles the app's ES modules, one bundle for each file of {@code entries}: what the page's entry reaches goes into the page's
 * bundle, what one other entry alone reaches into that one's; what several of those reach is in the page's too, since all of
 * them load after it. A module that no entry reaches, and modules that import each other in a circle, break the build.
 */
public final class Bundles {
    private static final String PAGE = "project-page";
    private static final Pattern IMPORT = Pattern.compile("^(?:import|\\} from) .*?'([^']+)';$", Pattern.MULTILINE);

    private final Path sources;
    private final Path preact;
    private final Map<Path, Set<Path>> imports = new HashMap<>();

    private Bundles(Path sources, Path preact) {
        this.sources = sources;
        this.preact = preact;
    }

    /** Takes the folder of the scripts, that of Preact's WebJar, and the one to write bundles to. */
    public static void main(String... args) throws IOException {
        new Closure(new Bundles(Path.of(args[0]), Path.of(args[1])).arguments(Path.of(args[2]))).run();
    }

    /** Breaks no lines: a break of its own may separate a call from the literal key that Jira looks for. */
    private static final class Closure extends CommandLineRunner {
        Closure(String... arguments) {
            super(arguments);
        }

        @Override
        protected CompilerOptions createOptions() {
            CompilerOptions options = super.createOptions();
            options.setLineLengthThreshold(Integer.MAX_VALUE);
            return options;
        }
    }

    private String[] arguments(Path target) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--compilation_level=SIMPLE",
                "--language_in=ECMASCRIPT_2020",
                "--language_out=NO_TRANSPILE",
                "--warning_level=QUIET",
                "--emit_use_strict=false",
                "--rewrite_polyfills=false",
                "--assume_function_wrapper=true",
                "--rename_prefix_namespace=JM",
                "--module_resolution=BROWSER_WITH_TRANSFORMED_PREFIXES",
                "--browser_resolver_prefix_replacements=preact/hooks=" + hooks(),
                "--browser_resolver_prefix_replacements=preact=" + core(),
                "--chunk_output_path_prefix=" + target + "/"));
        chunks().forEach((name, files) -> {
            files.forEach(file -> all.add("--js=" + file));
            all.add("--chunk=" + name + ":" + files.size() + (name.equals(PAGE) ? "" : ":" + PAGE));
            all.add("--chunk_wrapper=" + name + ":" + wrapper(name));
        });
        return all.toArray(String[]::new);
    }

    /** The page hands its names over to the bundles that come later through Jira's AMD loader, without a global variable. */
    private static String wrapper(String name) {
        return name.equals(PAGE)
                ? "(function(){\"use strict\";var JM={};%s;define(\"jm/" + PAGE + "\",function(){return JM})})();"
                : "define(\"jm/" + name + "\",[\"jm/" + PAGE + "\"],function(JM){\"use strict\";%s;return JM});";
    }

    private Path core() {
        return preact.resolve("dist/preact.module.js");
    }

    private Path hooks() {
        return preact.resolve("hooks/dist/hooks.module.js");
    }

    /** The files of each bundle, those that others import first; the page's bundle is the first. */
    private Map<String, List<Path>> chunks() throws IOException {
        Map<String, Set<Path>> reached = new TreeMap<>();
        for (Path entry : scripts(sources.resolve("entries"))) {
            reached.put(
                    entry.getFileName().toString().replaceFirst("\\.js$", ""),
                    reach(entry, new LinkedHashSet<>(), List.of()));
        }
        Map<String, List<Path>> chunks = new LinkedHashMap<>();
        chunks.put(PAGE, new ArrayList<>());
        Set<Path> all = new LinkedHashSet<>(reached.get(PAGE));
        reached.values().forEach(all::addAll);
        for (Path file : all) {
            List<String> by = reached.keySet().stream()
                    .filter(name -> reached.get(name).contains(file))
                    .toList();
            chunks.computeIfAbsent(by.size() == 1 ? by.get(0) : PAGE, name -> new ArrayList<>())
                    .add(file);
        }
        Set<Path> idle = new TreeSet<>(scripts(sources));
        idle.removeAll(all);
        if (!idle.isEmpty()) {
            throw new IllegalStateException("no entry reaches " + idle);
        }
        return chunks;
    }

    private Set<Path> reach(Path file, Set<Path> found, List<Path> way) throws IOException {
        if (way.contains(file)) {
            throw new IllegalStateException("a circle of imports: " + way + " " + file);
        }
        if (!found.contains(file)) {
            List<Path> further = Stream.concat(way.stream(), Stream.of(file)).toList();
            for (Path imported : importsOf(file)) {
                reach(imported, found, further);
            }
            found.add(file);
        }
        return found;
    }

    private Set<Path> importsOf(Path file) throws IOException {
        Set<Path> known = imports.get(file);
        if (known == null) {
            known = new LinkedHashSet<>();
            Matcher matcher = IMPORT.matcher(Files.readString(file));
            while (matcher.find()) {
                known.add(resolve(file, matcher.group(1)));
            }
            if (file.equals(hooks())) known.add(core());
            imports.put(file, known);
        }
        return known;
    }

    private Path resolve(Path file, String name) {
        return switch (name) {
            case "preact" -> core();
            case "preact/hooks" -> hooks();
            default -> file.resolveSibling(name).normalize();
        };
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
