package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.Test;

/** What the built jar imports is on the list of what Jira exports, each package with the place where that was seen. */
public class JiraExportsIT {
    private static final String NOT_IMPORTED = "; not imported";
    private static final String BETWEEN_CLAUSES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final SourcedList list = SourcedList.read(Path.of("docs", "jira-exports.txt"));

    @Test
    public void importsExactlyThePackagesThatAreListedAsImported() throws IOException {
        List<String> imported = imports()
                .map(SourcedList::withoutVersion)
                .filter(name -> !name.startsWith("java."))
                .toList();

        assertThat(list.entries().stream()
                        .filter(entry -> !list.sources().get(entry).endsWith(NOT_IMPORTED))
                        .map(SourcedList::withoutVersion))
                .containsExactlyInAnyOrderElementsOf(imported);
    }

    @Test
    public void needsEveryImportAndTakesAnyVersion() throws IOException {
        assertThat(imports()).allMatch(clause -> clause.matches("[\\w.]+;version=\"?0\"?"));
    }

    @Test
    public void namesAKnownSourceForEveryPackage() {
        assertThat(list.withoutKnownSource()).isEmpty();
    }

    @Test
    public void countsWhatIsUnproven() {
        List<String> unproven = list.unproven();
        List<String> imported = unproven.stream()
                .filter(entry -> !list.sources().get(entry).endsWith(NOT_IMPORTED))
                .toList();
        System.out.printf(
                "Jira's packages: %d lines, %d unproven, %d of these imported %s%n",
                list.entries().size(), unproven.size(), imported.size(), imported);

        assertThat(list.declaredUnproven()).isEqualTo(unproven.size());
    }

    private static Stream<String> imports() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("app.jar"))) {
            String header = jar.getManifest().getMainAttributes().getValue("Import-Package");
            return Stream.of(header.split(BETWEEN_CLAUSES)).map(String::strip);
        }
    }
}
