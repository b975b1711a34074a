package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Issues that only po may see, hidden by their project or by their security level and linked to a pain, sing for nobody else:
 * "n not visible to you" is all that is told (QS3, CVE-2021-41305).
 */
public class CanaryIT {
    private static final String SUMMARY = "canary-summary-5f1c";
    private static final String DESCRIPTION = "canary-description-9b2e";
    private static final String BY_PROJECT = "CANARY-41";
    private static final String BY_LEVEL = "ITSD-7741";
    private static final String CREATED = "CANARY-1";
    private static final List<String> CANARIES =
            List.of(SUMMARY, DESCRIPTION, "CANARY", "Canary project", BY_LEVEL, "777000111", "777000222");
    private static final String NO_ISSUE = "ITSD-99999";

    private static UnguardedJira jira;
    private static Specimen map;
    private static JsonNode seenByAgentBefore;

    @BeforeClass
    public static void hide() {
        jira = UnguardedJira.shared();
        jira.project(10_941, "CANARY", "Canary project");
        List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "ADMINISTER_PROJECTS")
                .forEach(p -> jira.grant(10_941, p, "confidential"));
        jira.grant(10_941, "CREATE_ISSUES", "team");
        jira.grant(10_941, "CREATE_ISSUES", "readers");
        jira.issue(777_000_111, 10_941, 41, null, SUMMARY, DESCRIPTION);
        jira.issue(777_000_222, 10_000, 7741, "Confidential", SUMMARY, DESCRIPTION);
        map = Specimen.of(jira.as("po"), "ITSD");
        link("agent", "BACK-3");
        seenByAgentBefore = issues("agent");
        link("po", BY_PROJECT);
        link("po", BY_LEVEL);
        assertThat(create("po", "CANARY").status()).isEqualTo(201);
        link("agent", "BACK-4");
    }

    private static void link(String user, String key) {
        Rest.Answer answer = jira.as(user).post(links(map), Map.of("issueKey", key));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static String links(Specimen about) {
        return "/maps/" + about.map() + "/findings/" + about.finding() + "/links";
    }

    private static Rest.Answer create(String user, String project) {
        var order =
                Map.of("projectKey", project, "issueTypeId", "10001", "summary", SUMMARY, "description", DESCRIPTION);
        return jira.as(user).post(links(map).replace("/links", "/issues"), order);
    }

    private static JsonNode issues(String user) {
        return jira.as(user).get("/maps/" + map.map() + "/issues").json();
    }

    private static Stream<String> othersThanPo() {
        return UnguardedJira.USERS.stream().filter(user -> !user.equals("po"));
    }

    @Test
    public void singToPo() {
        String seen = issues("po").toString();

        assertThat(seen).contains(SUMMARY, BY_PROJECT, BY_LEVEL, CREATED);
        assertThat(issues("po").path("hidden")).isEmpty();
    }

    @Test
    public void leaveNoTraceButTheirNumberAndDoNotChangeTheOrder() {
        JsonNode seen = issues("agent");

        assertThat(seen.findValuesAsText("key")).containsExactly("BACK-1", "BACK-3", "BACK-4");
        assertThat(seen.path("issues").toString())
                .startsWith(seenByAgentBefore.path("issues").toString().replaceFirst("]$", ","));
        assertThat(seen.path("hidden").toString()).isEqualTo("[{\"findingId\":" + map.finding() + ",\"count\":3}]");
    }

    @Test
    public void areNotCountedByAnExport() {
        String export = "/maps/" + map.map() + "/export";

        assertThat(jira.as("po").get(export).body()).contains("Links to issues: 6");
        assertThat(jira.as("agent").get(export).body()).contains("Links to issues: 3");
    }

    @Test
    public void areInNoAnswerToAnyRequestOfOthers() {
        Specimen walked = Specimen.of(jira.as("po"), "ITSD").about(BY_PROJECT, BY_LEVEL);
        jira.as("po").post(links(walked), Map.of("issueKey", BY_PROJECT));
        othersThanPo().forEach(user -> Endpoint.ALL.stream()
                .filter(endpoint ->
                        !endpoint.method().equals("DELETE") || endpoint.path().endsWith("{key}"))
                .forEach(endpoint ->
                        assertSilent(endpoint.name() + " by " + user, endpoint.send(jira.as(user), walked))));
    }

    /** Search, the log in all its forms, versions, files and copies, asked for what the canaries say. */
    @Test
    public void areInNothingThatIsReadOutOfTheLogTheIndexOrAFile() {
        String of = "/maps/" + map.map();
        Rest.Answer named = jira.as("po").post(of + "/versions", Map.of("name", "With hidden links"));
        assertThat(named.status()).isEqualTo(201);
        List<String> paths = List.of(
                "/projects/ITSD/search?text=" + SUMMARY,
                "/projects/ITSD/search?text=canary&severity=1",
                "/projects/ITSD/search?text=777000111",
                of + "/history?kind=issuelink",
                of + "/history?author=JIRAUSER-po",
                of + "/changes?since=1",
                of + "/versions",
                of + "/compare?from=1",
                of + "/export/csv?separator=comma&headers=english",
                of + "/export/json",
                of + "/export/json/left-out",
                of + "/copies");
        othersThanPo()
                .forEach(user -> paths.forEach(path -> {
                    Rest.Answer answer = jira.as(user).get(path);
                    assertThat(answer.status()).as("%s by %s", path, user).isLessThan(500);
                    assertSilent(path + " by " + user, answer);
                }));
        Rest.Answer copy = jira.as("agent").post(of + "/copies", Map.of("projectKey", "BACK", "name", "A copy"));
        assertThat(copy.status()).as(copy.body()).isEqualTo(201);
        String copied = "/maps/" + copy.json().path("id").asInt();
        for (String path : List.of("", "/issues", "/history", "/export/json")) {
            assertSilent(path + " of a copy", jira.as("agent").get(copied + path));
        }
        assertThat(jira.as("po").get(copied + "/issues").body()).doesNotContain(CANARIES);
    }

    @Test
    public void areOnNoPageOfOthers() {
        othersThanPo()
                .forEach(user -> pages(user).forEach((page, answer) -> assertSilent(page + " by " + user, answer)));
    }

    private static Map<String, Rest.Answer> pages(String user) {
        Map<String, Rest.Answer> answers = new LinkedHashMap<>();
        for (String page : List.of(
                "/browse/BACK-1",
                "/browse/BACK-3",
                "/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link",
                "/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=" + map.map() + "&finding="
                        + map.finding(),
                "/projects/ITSD/issues",
                "/projects")) {
            answers.put(page, jira.as(user).page(page));
        }
        return answers;
    }

    private static void assertSilent(String what, Rest.Answer answer) {
        assertThat(UnguardedJira.whole(answer)).as(what).doesNotContain(CANARIES);
    }

    @Test
    public void answerLikeMissingAndDeletedIssuesToEveryVerb() {
        jira.issue(777_000_333, 10_000, 7742, null, "Will be gone", "");
        jira.form("admin", "/issue/delete", "key=ITSD-7742");
        for (String user : List.of("admin", "agent", "keeper")) {
            assertSame(user, BY_PROJECT, NO_ISSUE);
            assertSame(user, BY_LEVEL, NO_ISSUE);
            assertSame(user, "ITSD-7742", NO_ISSUE);
            assertThat(UnguardedJira.whole(create(user, "CANARY")))
                    .isEqualTo(UnguardedJira.whole(create(user, "NOSUCH")));
        }
    }

    private static void assertSame(String user, String hidden, String missing) {
        Rest rest = jira.as(user);
        Rest.Answer linking = rest.post(links(map), Map.of("issueKey", missing));
        assertThat(linking.status()).isEqualTo(400);
        assertThat(linking.json().at("/errors/issueKey").asText()).contains("no issue with this key");
        assertThat(UnguardedJira.whole(rest.post(links(map), Map.of("issueKey", hidden))))
                .isEqualTo(UnguardedJira.whole(linking));
        Rest.Answer unlinking = rest.write("DELETE", links(map) + "/" + missing, "");
        assertThat(unlinking.status()).isEqualTo(404);
        assertThat(UnguardedJira.whole(rest.write("DELETE", links(map) + "/" + hidden, "")))
                .isEqualTo(UnguardedJira.whole(unlinking));
        assertThat(UnguardedJira.withoutToken(rest.page("/browse/" + hidden)).replace(hidden, "KEY"))
                .isEqualTo(UnguardedJira.withoutToken(rest.page("/browse/" + missing))
                        .replace(missing, "KEY"));
    }

    @Test
    public void areNotOfferedAsATarget() {
        String draft = "/maps/" + map.map() + "/findings/" + map.finding() + "/issue-draft";

        assertThat(jira.as("po").get(draft).body()).contains("Canary project");
        assertThat(jira.as("agent").get(draft).json().path("projects").findValuesAsText("key"))
                .contains("BACK", "ITSD")
                .doesNotContain("CANARY");
    }

    /** What is done to a hidden issue, even deleting it, changes not one byte of what others get. */
    @Test
    public void changeNothingForOthersWhateverBecomesOfThem() {
        jira.issue(777_000_444, 10_941, 44, null, SUMMARY, DESCRIPTION);
        Specimen other = Specimen.of(jira.as("po"), "ITSD");
        assertThat(jira.as("po")
                        .post(links(other), Map.of("issueKey", "CANARY-44"))
                        .status())
                .isEqualTo(201);
        Map<String, String> before = everything("agent", other);

        jira.sql("UPDATE ISSUE SET SUMMARY = ?, DESCRIPTION = ?, PRIORITY_ID = '1' WHERE ID = 777000444", "A", "Z");
        jira.sql("UPDATE ISSUE SET STATUS_ID = '10002', RESOLUTION_ID = '10000' WHERE ID = 777000444");
        assertThat(jira.as("po").get("/maps/" + other.map() + "/issues").body()).contains("\"summary\":\"A\"", "done");
        assertThat(everything("agent", other)).isEqualTo(before);

        jira.form("po", "/issue/delete", "key=CANARY-44");
        assertThat(jira.as("po").get("/maps/" + other.map() + "/issues").body()).contains("\"count\":1");
        assertThat(everything("agent", other)).isEqualTo(before);
    }

    private static Map<String, String> everything(String user, Specimen about) {
        Map<String, String> answers = new LinkedHashMap<>();
        pages(user).forEach((page, answer) -> answers.put(page, UnguardedJira.withoutToken(answer)));
        Endpoint.ALL.stream()
                .filter(endpoint -> !endpoint.writes())
                .forEach(endpoint -> answers.put(endpoint.name(), withoutToken(endpoint.send(jira.as(user), about))));
        return answers;
    }

    /** Every draft has a token of its own, and every export its time. */
    private static String withoutToken(Rest.Answer answer) {
        return UnguardedJira.whole(answer).replaceAll("\"token\":\"[0-9a-f-]{36}\"|\"at\" ?: ?\"[0-9T:.Z-]+\"", "");
    }

    @Test
    public void areNotInTheLog() {
        assertThat(String.join("\n", jira.sandbox.printed())).doesNotContain(CANARIES);
    }
}
