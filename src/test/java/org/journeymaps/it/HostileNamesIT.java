package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** Names that are markup, templates, formulas or headers stay names wherever the server writes them (QS2, QS5). */
public class HostileNamesIT {
    /** Markup in all its places: text, attribute, link (CVE-2021-43945). */
    private static final String MARKUP =
            "<img src=x onerror=alert(1)>\"><script>alert(1)</script>' onmouseover='alert(1) javascript:alert(1) &amp;";

    /** What Velocity, i18n and front-end templates would carry out; 7 * 191 is 1337 (CVE-2019-15001, CVE-2019-11581). */
    private static final String TEMPLATE =
            "#set($x=7*191)$x ${x} $!x $i18n.getText(\"jm.pain\") $place.mapUrl $finding.url"
                    + " #foreach($i in [1..9])$i#end #evaluate(\"$x\") \\$place ## {{7*191}} {0} '{1}' %s ${7*191}";

    private static final List<String> HOSTILE = List.of(MARKUP, TEMPLATE);

    private static UnguardedJira jira;
    private static int map;

    @BeforeClass
    public static void plant() {
        jira = UnguardedJira.shared();
        jira.project(10_966, "EVIL", MARKUP.substring(0, 90));
        List.of("BROWSE_PROJECTS", "CREATE_ISSUES").forEach(permission -> jira.grant(10_966, permission, "team"));
        jira.user("mallory", "M" + MARKUP.substring(0, 90), "licensed", "team");
        jira.issue(777_200_000, 10_966, 1, null, MARKUP, TEMPLATE);
        map = imported();
        linkEveryPain();
    }

    private static int imported() {
        String columns = "stage,period,touchpoint,type,channel,department,emotion_words,thoughts,pain,improvement\n";
        String rows = HOSTILE.stream()
                .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
                .map(cell -> cell + ",before" + ("," + cell).repeat(8) + "\n")
                .reduce(columns, String::concat);
        String content = Base64.getEncoder().encodeToString(rows.getBytes(UTF_8));
        Rest.Answer answer = jira.as("mallory")
                .post("/projects/EVIL/imports", Map.of("fileName", "a.csv", "content", content, "name", MARKUP));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asInt();
    }

    private static void linkEveryPain() {
        for (JsonNode touchpoint : jira.as("agent").get("/maps/" + map).json().path("touchpoints")) {
            String pain = "/maps/" + map + "/findings/"
                    + touchpoint.at("/findings/0/id").asInt();
            assertThat(jira.as("mallory")
                            .post(pain + "/links", Map.of("issueKey", "EVIL-1"))
                            .status())
                    .isEqualTo(201);
        }
    }

    /** CVE-2021-43945, CVE-2019-15001, CVE-2019-11581; names from Jira too: project, users. */
    @Test
    public void areWrittenAsTheyAreByTheServersOwnPages() {
        String issue = jira.as("agent").page("/browse/EVIL-1").body();
        String project = jira.as("agent")
                .page("/projects/EVIL?selectedItem=org.journeymaps.jira:jm-sidebar-link")
                .body();

        assertThat(issue)
                .contains("jm-place-finding")
                .contains(HOSTILE.stream().map(HostileNamesIT::escaped).toList());
        assertThat(project).contains("data-project-name=\"" + escaped(MARKUP.substring(0, 90)) + "\"");
        assertThat(issue + project).doesNotContain("<img src=x", "<script>alert", "' onmouseover='", "1337");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Test
    public void comeBackInJsonToTheLetterAndAsNothingElse() {
        Rest.Answer answer = jira.as("agent").get("/maps/" + map);

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        JsonNode json = WholeMap.of(answer.json());
        assertThat(json.path("name").asText()).isEqualTo(MARKUP);
        assertThat(json.at("/owner/name").asText()).startsWith("M<img");
        for (int i = 0; i < HOSTILE.size(); i++) {
            JsonNode touchpoint = json.path("touchpoints").path(i);
            assertThat(List.of(
                            json.path("stages").path(i).path("name"),
                            touchpoint.path("name"),
                            touchpoint.at("/type/name"),
                            touchpoint.at("/channel/name"),
                            touchpoint.at("/department/name"),
                            touchpoint.at("/experience/thoughts"),
                            touchpoint.at("/experience/feelings/0/name"),
                            touchpoint.at("/findings/0/text"),
                            touchpoint.at("/improvements/0/text")))
                    .extracting(JsonNode::asText)
                    .containsOnly(HOSTILE.get(i));
        }
    }

    @Test
    public void areNotCarriedOutInAnIssueDraft() {
        for (JsonNode touchpoint : jira.as("agent").get("/maps/" + map).json().path("touchpoints")) {
            int pain = touchpoint.at("/findings/0/id").asInt();
            JsonNode draft = jira.as("agent")
                    .get("/maps/" + map + "/findings/" + pain + "/issue-draft")
                    .json();
            String name = touchpoint.path("name").asText();
            assertThat(draft.path("summary").asText()).isEqualTo(name);
            assertThat(draft.path("description").asText()).startsWith(name).contains(" " + name + "\n", MARKUP);
        }
    }

    /** CVE-2020-4021: an export is a file, never a page, and its name cannot add a header. */
    @Test
    public void leaveAsAFileThatNoBrowserShows() {
        int evil = create("..\\..\\evil\r\nX-Evil: 1\"; filename=x.html; /etc/passwd \u202Elmth.exe");
        for (int exported : List.of(map, evil)) {
            Rest.Answer file = jira.as("agent").get("/maps/" + exported + "/export/csv");
            assertThat(file.header("Content-Type")).isEqualToIgnoringWhitespace("text/csv;charset=UTF-8");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.header("X-Evil")).isEmpty();
            assertThat(file.header("Content-Disposition"))
                    .matches("attachment; filename=\"journey-map.csv\"; filename\\*=UTF-8''[\\w.%()!*'~-]+\\.csv")
                    .doesNotContain("%0D", "%0A", "%2F", "%5C", "%22", "%3C", "%E2%80%AE");
        }
    }

    /** CSV injection: whatever is typed, no cell of an export begins like a formula. */
    @Test
    public void areNoFormulasInASpreadsheet() {
        List<String> starts = List.of("=", "+", "-", "@", "'=", "=\t", "-\r\n=", "\"=", "=\"a\"&", "@SUM(1)");
        for (String start : starts) {
            String name = start + "cmd|' /C calc'!A0";
            int one = create(name);
            int stage = added(one, "/stages", Map.of("name", name, "period", "before"), "stage");
            int touchpoint = added(one, "/touchpoints", Map.of("name", name, "stageId", stage), "touchpoint");
            added(one, "/findings", Map.of("touchpointId", touchpoint, "kind", "gain", "text", name), "finding");
            for (String form : List.of("semicolon", "comma", "tab")) {
                String file = jira.as("agent")
                        .get("/maps/" + one + "/export/csv?separator=" + form)
                        .body();
                assertThat(cells(
                                file,
                                Map.of("semicolon", ';', "comma", ',', "tab", '\t')
                                        .get(form)))
                        .as("%s in %s", name, form)
                        .anyMatch(cell -> cell.contains("calc"))
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
            }
        }
    }

    private static List<String> cells(String file, char separator) {
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(file.substring(1)).stream()
                .map(CsvRecord::getFields)
                .flatMap(List::stream)
                .toList();
    }

    private static int create(String name) {
        return jira.as("agent")
                .post("/projects/ITSD/maps", Map.of("name", name))
                .json()
                .path("id")
                .asInt();
    }

    private static int added(int map, String path, Object body, String what) {
        Rest.Answer answer = jira.as("agent").post("/maps/" + map + path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path(what).path("id").asInt();
    }
}
