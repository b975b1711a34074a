package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** A link follows its issue to another project, and a deleted issue counts like a hidden one. */
public class MovedIssuesIT {
    private static long ids = 777_100_000;

    private final Jira jira = Jira.shared();
    private Specimen map;
    private String key;

    @Before
    public void linkAnIssue() {
        long id = ids++;
        key = "BACK-" + id;
        jira.issue(id, 10_001, id, null, "Travels a lot", "");
        map = Specimen.of(jira.as("po"), "ITSD");
        assertThat(link(key).status()).isEqualTo(201);
    }

    private Rest.Answer link(String issueKey) {
        return jira.as("agent").post(findings() + "/links", Map.of("issueKey", issueKey));
    }

    private String findings() {
        return "/maps/" + map.map() + "/findings/" + map.finding();
    }

    private JsonNode seenByAgent() {
        return jira.as("agent").get("/maps/" + map.map() + "/issues").json();
    }

    /** Moves the issue and gives the key that it has now. */
    private String moved(String project) {
        jira.form("admin", "/issue/move", "key=" + key + "&project=" + project);
        String location = jira.as("admin").page("/browse/" + key).header("Location");
        assertThat(location).startsWith("/jira/browse/" + project + "-");
        return location.substring("/jira/browse/".length());
    }

    @Test
    public void showTheirNewKeyOnTheMapAndTheMapOnTheirNewPage() {
        String now = moved("ITSD");

        JsonNode issue = seenByAgent().path("issues").path(1);
        assertThat(issue.path("key").asText()).isEqualTo(now);
        assertThat(issue.path("url").asText()).isEqualTo("/jira/browse/" + now);
        assertThat(jira.as("agent").page("/browse/" + now).body())
                .contains("jm-place-finding", "finding=" + map.finding());
        assertThat(seenByAgent().path("hidden")).isEmpty();
    }

    @Test
    public void areFoundByTheirOldKeyToo() {
        String now = moved("ITSD");

        assertThat(link(key).json().at("/errors/issueKey").asText())
                .contains(now)
                .doesNotContain(key);
        Rest.Answer unlinked = jira.as("agent").write("DELETE", findings() + "/links/" + key, "");
        assertThat(unlinked.json().path("unlinked").asText()).isEqualTo(now);
        assertThat(seenByAgent().path("issues")).hasSize(1);
    }

    @Test
    public void areHiddenOnceTheyMovedWhereTheViewerMayNotLook() {
        jira.sql("UPDATE ISSUE SET PROJECT_ID = 10900 WHERE NUMBER_IN_PROJECT = ?", ids - 1);

        assertThat(seenByAgent().path("issues")).hasSize(1);
        assertThat(seenByAgent().at("/hidden/0/count").asInt()).isEqualTo(1);
    }

    @Test
    public void countAsHiddenOnceTheyAreDeleted() {
        jira.form("admin", "/issue/delete", "key=" + key);

        assertThat(seenByAgent().path("issues")).hasSize(1);
        assertThat(seenByAgent().at("/hidden/0/count").asInt()).isEqualTo(1);
        assertThat(jira.as("agent").page("/browse/" + key).status()).isEqualTo(404);
        assertThat(jira.as("agent")
                        .write("DELETE", findings() + "/links/" + key, "")
                        .status())
                .isEqualTo(404);
        assertThat(jira.as("agent").get("/maps/" + map.map() + "/export").status())
                .isEqualTo(200);
    }

    @Test
    public void areMovedAndDeletedByProjectAdminsOnly() {
        assertThat(jira.as("agent").page("/browse/" + key).body()).doesNotContain("/issue/delete", "/issue/move");
        assertThat(jira.as("admin").page("/browse/" + key).body()).contains("/issue/delete", "/issue/move");
    }
}
