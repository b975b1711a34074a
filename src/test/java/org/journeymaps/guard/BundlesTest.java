package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Period;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.World;
import org.junit.Test;

/** The words of four languages: none is missing, none is idle, and every one can be read and filled in. */
public class BundlesTest {
    private static final Path BUNDLES = Path.of("src", "main", "resources", "i18n");
    private static final List<String> NAMES = List.of("jm", "jmserver");
    private static final List<String> LANGUAGES = List.of("", "_da", "_no", "_sv");
    private static final Pattern LITERAL = Pattern.compile("[\"'](jm\\.[a-z0-9]+(?:\\.[a-z0-9]+)*)[\"']");
    private static final Pattern BEGINNING = Pattern.compile("[\"'](jm\\.[a-z0-9.]*\\.)[\"']");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");

    /** Begin like keys, but name the context of web resources and a file. */
    private static final Set<String> NO_KEYS = Set.of("jm.project.page", "jm.css");

    /** Families whose keys are put together; the code that does so must be listed in {@link #familyOf}. */
    private static final Set<String> FAMILIES = Set.of(
            "jm.term.",
            "jm.emotion.",
            "jm.emotion.half.",
            "jm.problem.status.",
            "jm.column.",
            "jm.cell.",
            "jm.problem.map.full.",
            "jm.problem.project.full.");

    @Test
    public void holdTheSameKeysInFourLanguages() {
        for (String name : NAMES) {
            for (String language : LANGUAGES) {
                assertThat(read(name + language).stringPropertyNames())
                        .as(name + language)
                        .containsExactlyInAnyOrderElementsOf(keys(name));
            }
        }
    }

    @Test
    public void areAsciiWithoutRepeatedKeys() {
        forEachFile((name, lines) -> {
            assertThat(lines).as(name).allMatch(line -> line.chars().allMatch(c -> c < 128));
            assertThat(lines.stream()
                            .filter(line -> line.startsWith("jm."))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(name)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    public void neverHoldAKeyTwice() {
        assertThat(keys("jm")).doesNotContainAnyElementsOf(keys("jmserver"));
    }

    @Test
    public void areFilledInAlikeInFourLanguages() {
        for (String name : NAMES) {
            Properties english = read(name);
            for (String language : LANGUAGES) {
                read(name + language).forEach((key, words) -> {
                    String text = words.toString();
                    assertThat(text)
                            .as(name + language + " " + key)
                            .isNotBlank()
                            .doesNotContain("'", "<", "&");
                    assertThat(placeholders(text))
                            .as(name + language + " " + key)
                            .isEqualTo(placeholders(english.getProperty(key.toString())));
                    assertThat(new MessageFormat(text)).isNotNull();
                });
            }
        }
    }

    private static final Pattern LABEL = Pattern.compile("labelled[(]\\s*\"(jm[.][\\w.]+)\"");

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    /** Labels of fields are for the browser: js/model/fields.js names each, and is held to Java. */
    @Test
    public void defineEveryKeyThatJavaNames() {
        Set<String> named = used("src/main/java");
        named.removeAll(found("src/main/java", LABEL, ".java"));

        assertThat(named).isSubsetOf(keys("jmserver"));
    }

    @Test
    public void defineEveryKeyThatScreensName() {
        assertThat(usedByScreens()).isSubsetOf(keys("jm"));
    }

    @Test
    public void defineNothingThatNobodyNames() {
        Set<String> named = new TreeSet<>(used("src/main/java"));
        named.addAll(usedByScreens());
        named.addAll(families());

        assertThat(Stream.of("jm", "jmserver").flatMap(name -> keys(name).stream()))
                .allMatch(named::contains);
    }

    @Test
    public void defineEveryKeyOfEveryFamily() {
        assertThat(families()).isSubsetOf(keys("jmserver"));
    }

    @Test
    public void arePutTogetherInTheKnownFamiliesOnly() {
        assertThat(found("src/main/java", BEGINNING, ".java")).isSubsetOf(FAMILIES);
        assertThat(found("src/main/resources", BEGINNING, ".js", ".vm")).isEmpty();
    }

    private static Set<String> families() {
        return FAMILIES.stream().flatMap(BundlesTest::familyOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> familyOf(String family) {
        return switch (family) {
            case "jm.term." ->
                Vocabulary.KEYS.entrySet().stream().flatMap(kind -> kind.getValue().stream()
                        .map(key -> family + kind.getKey().code() + "." + key));
            case "jm.emotion.", "jm.emotion.half." ->
                IntStream.rangeClosed(-4, 4)
                        .mapToObj(steps -> new Emotion(steps).label().key());
            case "jm.problem.map.full." ->
                new World(Storage.inMemory()).kinds.limits().keySet().stream().map(kind -> family + kind.code());
            case "jm.problem.project.full." -> Stream.of(TermKind.values()).map(kind -> family + kind.code());
            case "jm.problem.status." -> Stream.of(400, 403, 404, 405, 406, 415).map(status -> family + status);
            case "jm.column." ->
                Arrays.stream(columns()).map(column -> family + column.name().toLowerCase(Locale.ROOT));
            case "jm.cell." -> Period.CODES.stream().map(code -> family + code);
            default -> throw new AssertionError("say which keys begin with " + family);
        };
    }

    private static Enum<?>[] columns() {
        try {
            return (Enum<?>[]) Class.forName("org.journeymaps.exchange.Column").getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void areFoundForEveryWayToSayNorwegian() {
        for (String name : NAMES) {
            Properties norwegian = read(name + "_no");
            for (Locale locale : List.of(new Locale("no", "NO"), new Locale("nb", "NO"), new Locale("nn", "NO"))) {
                ResourceBundle found = ResourceBundle.getBundle(
                        "i18n." + name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

                assertThat(norwegian.stringPropertyNames())
                        .as("%s for %s", name, locale)
                        .allMatch(key -> found.getString(key).equals(norwegian.getProperty(key)));
            }
        }
    }

    private static Set<String> usedByScreens() {
        Set<String> keys = new TreeSet<>(used("src/main/resources"));
        keys.addAll(found("atlassian-plugin.xml", LITERAL, ".xml"));
        keys.removeAll(NO_KEYS);
        return keys;
    }

    private static Set<String> used(String root) {
        return found(root, LITERAL, ".java", ".js", ".vm");
    }

    private static Set<String> found(String root, Pattern pattern, String... endings) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .filter(Predicate.not(NO_KEYS::contains))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String name) {
        return new TreeSet<>(read(name).stringPropertyNames());
    }

    private interface File {
        void check(String name, List<String> lines);
    }

    private static void forEachFile(File check) {
        NAMES.forEach(name -> LANGUAGES.forEach(language -> check.check(
                name + language,
                text(BUNDLES.resolve(name + language + ".properties")).lines().toList())));
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve(name + ".properties"), StandardCharsets.ISO_8859_1)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
