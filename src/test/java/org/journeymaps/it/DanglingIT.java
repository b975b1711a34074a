package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Projects, users and issues of which maps speak may be gone: every endpoint then answers as ever, without an exception (QR6). */
public class DanglingIT {
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 204, 400, 403, 404, 409, 412);
    private static long ids = 778_000_000;

    private final UnguardedJira jira = UnguardedJira.shared();
    private final long id = ids++;
    private int printed;

    @Before
    public void listen() {
        printed = jira.sandbox.printed().size();
    }

    /** A project that po and the keeper work in, and a map of po's with everything in it. */
    private Specimen mapIn(String key) {
        jira.project(id, key, key);
        for (String permission : List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "ADMINISTER_PROJECTS")) {
            for (String group : List.of("team", "keepers", "leads")) {
                jira.grant(id, permission, group);
            }
        }
        return Specimen.of(jira.as("po"), key);
    }

    private void assertAnswersAsEver(Specimen map, Set<Integer> allowed, String... users) {
        for (String user : users) {
            for (Endpoint endpoint : Endpoint.ALL) {
                Rest.Answer answer = endpoint.send(jira.as(user), map);
                assertThat(answer.status())
                        .as("%s by %s: %s", endpoint.name(), user, answer.body())
                        .isIn(allowed);
            }
            assertThat(jira.as(user).page("/browse/BACK-1").status()).isIn(200, 404);
        }
        assertThat(jira.sandbox.printed().stream().skip(printed))
                .noneMatch(line -> line.contains("Unexpected failure"));
    }

    @Test
    public void hidesTheMapsOfADeletedProject() {
        Specimen map = mapIn("GONE" + id);
        jira.sql("DELETE FROM PROJECT WHERE ID = ?", id);

        assertAnswersAsEver(map, Set.of(404), "po", "keeper");
        assertThat(jira.as("po").page("/browse/BACK-1").body()).doesNotContain("map=" + map.map() + "&");
    }

    @Test
    public void showsTheMapsOfADeletedUser() {
        String leaver = "leaver" + id;
        jira.user(leaver, "Leo Leaver", "licensed", "team");
        jira.project(id, "LEFT" + id, "Left");
        jira.grant(id, "BROWSE_PROJECTS", "team");
        jira.grant(id, "CREATE_ISSUES", "team");
        jira.grant(id, "ADMINISTER_PROJECTS", "team");
        Specimen map = Specimen.of(jira.as(leaver), "LEFT" + id);
        jira.sql("DELETE FROM MEMBERSHIP WHERE USER_KEY = ?", "JIRAUSER-" + leaver);
        jira.sql("DELETE FROM JIRA_USER WHERE USER_KEY = ?", "JIRAUSER-" + leaver);

        assertThat(jira.as("po").get("/maps/" + map.map()).status()).isEqualTo(200);
        Rest.Answer history = jira.as("po").get("/maps/" + map.map() + "/history");
        assertThat(history.status()).isEqualTo(200);
        assertThat(history.body()).doesNotContain(leaver);
        assertAnswersAsEver(map, ANSWERS, "po");
    }

    @Test
    public void worksOnWithoutDeletedIssues() {
        String key = "BACK-" + id;
        jira.issue(id, 10_001, id, null, "Soon gone", "");
        Specimen map = mapIn("ISSUE" + id);
        Rest.Answer linked = jira.as("po")
                .post("/maps/" + map.map() + "/findings/" + map.finding() + "/links", Map.of("issueKey", key));
        assertThat(linked.status()).as(linked.body()).isEqualTo(201);
        jira.sql("DELETE FROM ISSUE WHERE ID = ?", id);

        assertThat(jira.as("po").get("/maps/" + map.map() + "/issues").status()).isEqualTo(200);
        assertAnswersAsEver(map.about(key, key), ANSWERS, "po", "keeper");
    }
}
