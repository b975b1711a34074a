package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.Test;

/**
 * Everything of Jira that the app's class files name is on the list, with the place where that signature was seen;
 * what they name now is in target/jira-api-used.txt.
 */
public class JiraApiTest {
    private static final Path APP = Path.of("target", "classes", "org", "journeymaps");
    private static final Path WRITTEN = Path.of("target", "jira-api-used.txt");

    private final SourcedList list = SourcedList.read(Path.of("docs", "jira-api-used.txt"));

    @Test
    public void listsExactlyWhatTheAppsClassFilesName() throws IOException {
        SortedSet<String> used = UsedApi.of(APP);
        Files.write(WRITTEN, used);

        assertThat(without(used, list.entries()))
                .as("used, but not in docs/jira-api-used.txt: add the line with its source, or unproven")
                .isEmpty();
        assertThat(without(list.entries(), used)).as("listed, but not used").isEmpty();
        assertThat(list.entries()).isSorted();
    }

    @Test
    public void namesAKnownSourceOnEveryLine() {
        assertThat(list.withoutKnownSource()).isEmpty();
    }

    @Test
    public void countsWhatIsUnproven() {
        List<String> unproven = list.unproven();
        System.out.printf("Jira's API: %d lines, %d unproven%n", list.entries().size(), unproven.size());

        assertThat(list.declaredUnproven()).isEqualTo(unproven.size());
    }

    @Test
    public void usesOnlyPackagesThatJiraExports() {
        Set<String> exported = SourcedList.read(Path.of("docs", "jira-exports.txt")).entries().stream()
                .map(SourcedList::withoutVersion)
                .collect(Collectors.toSet());

        assertThat(UsedApi.of(APP))
                .filteredOn(line -> line.endsWith(")") && !line.endsWith("(implemented)"))
                .extracting(JiraApiTest::packageOf)
                .allMatch(exported::contains);
    }

    private static List<String> without(Collection<String> lines, Collection<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static String packageOf(String type) {
        return type.replaceFirst("\\.[A-Z].*", "");
    }
}
