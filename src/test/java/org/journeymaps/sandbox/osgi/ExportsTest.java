package org.journeymaps.sandbox.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class ExportsTest {
    private static final Path SIGNATURES = Path.of("src/jira-api/java");

    @Test
    public void namesASourceForEveryPackage() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/jira-exports.txt"));

        assertThat(lines)
                .filteredOn(line -> !line.startsWith("#"))
                .allMatch(line -> line.matches("[\\w.]+\\S* # \\S.*"));
    }

    @Test
    public void exportsThePackagesOfTheSignaturesAndNoOthersOfAtlassian() throws IOException {
        assertThat(Exports.read())
                .filteredOn(line -> line.startsWith("com.atlassian."))
                .containsExactlyInAnyOrderElementsOf(packagesOfSignatures());
    }

    private static List<String> packagesOfSignatures() throws IOException {
        try (Stream<Path> files = Files.walk(SIGNATURES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file ->
                            SIGNATURES.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .toList();
        }
    }
}
