package org.journeymaps.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * What has happened to other apps of Jira does not happen here; each test names its case. Further cases: {@link MatrixIT}
 * (CVE-2020-4028, CVE-2022-39960, CVE-2019-15013, CVE-2019-8445), {@link CanaryIT} (CVE-2021-41305), {@link ForgeryIT}
 * (CVE-2019-11587), {@link HostileNamesIT} (CVE-2021-43945, CVE-2020-4021, CVE-2019-15001, CVE-2019-11581, CSV injection,
 * names from Jira). Without a surface, which QuietJarIT keeps so: CVE-2012-2927 (no XML is read), CVE-2014-2313 (no archive
 * and no file is touched), CVE-2017-9506 (no connection is opened). JQL injection: issue-draft.test.mjs, the only place that writes
 * JQL. Without a surface until their feature comes: CVE-2019-8446 (no JQL functions), CVE-2021-39119 (no mail).
 */
public class AttackIT {
    private static final String REST = "/rest/journeymaps/1.0";
    private static final String SECRET = "Only for those who browse ITSD";
    private static final String REFLECTED = "\"><svg onload=alert(1)>'";
    private static final List<String> OUTSIDERS = List.of("stranger", "customer", "");

    private static UnguardedJira jira;
    private static Specimen map;

    @BeforeClass
    public static void plant() {
        jira = UnguardedJira.shared();
        map = Specimen.of(jira.as("po"), "ITSD");
        jira.as("po").patch("/maps/" + map.map(), map.version(), Map.of("name", SECRET));
    }

    /** CVE-2022-0540: a path that is written in another way is checked like the plain one. */
    @Test
    public void checksCrookedPathsToo() {
        String tail = "/maps/" + map.map();
        for (String path : List.of(REST + tail, REST + tail + "/export/csv", "/rest/journeymaps/latest" + tail)) {
            assertThat(jira.raw("po", "GET", path, "").status()).isEqualTo(200);
            crooked(path)
                    .forEach(crooked -> OUTSIDERS.forEach(user -> {
                        Rest.Answer answer = jira.raw(user, "GET", crooked, "");
                        assertThat(answer.status())
                                .as("%s by %s", crooked, user)
                                .isBetween(400, 404);
                        assertThat(answer.body()).doesNotContain(SECRET);
                    }));
        }
    }

    /** CVE-2022-0540: nor does a crooked path write, or show a page. */
    @Test
    public void writesAndShowsNothingOnCrookedPaths() {
        String before = jira.as("po").get("/maps/" + map.map()).body();
        crooked(REST + "/maps/" + map.map()).forEach(path -> {
            Rest.Answer answer = jira.raw(
                    "viewer",
                    "PATCH",
                    path,
                    "{\"name\":\"Mine\"}",
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    "\"9\"");
            assertThat(answer.status()).as(path).isBetween(400, 405);
        });
        assertThat(jira.as("po").get("/maps/" + map.map()).body()).isEqualTo(before);
        crooked("/projects/ITSD")
                .forEach(path -> OUTSIDERS.forEach(user -> assertThat(
                                jira.raw(user, "GET", path + "?selectedItem=org.journeymaps.jira:jm-sidebar-link", "")
                                        .body())
                        .as(path)
                        .doesNotContain("data-project-name")));
    }

    private static List<String> crooked(String path) {
        List<String> crooked =
                new ArrayList<>(List.of(path + ";", path + "/", path + "/.", path + "%00", path + ".json"));
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            for (String other :
                    List.of(";a=b/", "//", "/./", "/x/../", "/;/", "/%2e/", "/;/../", "%2f", "/..;/x/../")) {
                crooked.add(path.substring(0, slash) + other + path.substring(slash + 1));
            }
        }
        return crooked;
    }

    /** CVE-2023-26255, CVE-2023-26256: a file's name leads to no other file. */
    @Test
    public void servesNoFileButItsOwnResources() {
        String scripts = "/download/resources/org.journeymaps.jira:jm-project-page/";
        assertThat(jira.raw("", "GET", scripts + "project-page.js", "").status())
                .isEqualTo(200);
        for (String name : List.of(
                "../atlassian-plugin.xml",
                "..%2fatlassian-plugin.xml",
                "..%5catlassian-plugin.xml",
                "%2e%2e/atlassian-plugin.xml",
                "..;/atlassian-plugin.xml",
                "/atlassian-plugin.xml",
                "project-page.js/../../atlassian-plugin.xml",
                "META-INF/MANIFEST.MF",
                "templates/issue-panel.vm",
                "org/journeymaps/page/IssuePanel.class",
                "..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
                "file:%2f%2f%2fetc%2fpasswd")) {
            Rest.Answer answer = jira.raw("admin", "GET", scripts + name, "");
            assertThat(answer.status()).as(name).isIn(400, 404);
        }
    }

    /** CVE-2023-26255: the name of an imported file is but a name. */
    @Test
    public void takesTheNameOfAFileForNothingElse() {
        String content = Base64.getEncoder().encodeToString("touchpoint\nWaits\n".getBytes(UTF_8));
        for (String name : List.of(
                "../../../etc/passwd", "C:\\windows\\win.ini", "http://localhost/x.csv", "file:///etc/passwd")) {
            Rest.Answer preview =
                    jira.as("po").post("/projects/ITSD/imports/preview", Map.of("fileName", name, "content", content));
            assertThat(preview.json().at("/outline/0/touchpoints/0").asText()).isEqualTo("Waits");
            assertThat(preview.json().path("name").asText()).doesNotContain("/", "\\", ":");
        }
    }

    /** CVE-2020-9344: no error repeats as markup what was asked. */
    @Test
    public void repeatsNothingOnErrors() {
        String marked = URLEncoder.encode(REFLECTED, UTF_8).replace("+", "%20");
        String id = REST + "/maps/" + map.map();
        Stream.of(
                        REST + "/projects/" + marked + "/maps",
                        REST + "/maps/" + marked,
                        REST + "/" + marked,
                        id + "/history?before=" + marked,
                        id + "/export/csv?separator=" + marked,
                        id + "/export/csv?headers=x&separator=" + marked,
                        id + "/findings/" + marked + "/issue-draft",
                        id + "/" + marked,
                        "/browse/" + marked + "-1",
                        "/projects/" + marked,
                        "/projects/" + marked + "?selectedItem=org.journeymaps.jira:jm-sidebar-link",
                        "/projects/ITSD?selectedItem=" + marked,
                        "/download/resources/org.journeymaps.jira:" + marked + "/x.js")
                .forEach(path -> assertInert(path, jira.raw("po", "GET", path, "", "Accept", "text/html")));
    }

    private static void assertInert(String path, Rest.Answer answer) {
        assertThat(answer.status()).as(path).isBetween(400, 406);
        assertThat(answer.body()).as(path).doesNotContain("<svg", "onload=alert(1)>");
        if (path.startsWith("/rest")) {
            assertThat(answer.body()).doesNotContain("svg");
        }
    }

    /** CVE-2020-9344: the field or column that is wrong is named in JSON alone. */
    @Test
    public void namesAWrongFieldInJsonOnly() {
        String content = Base64.getEncoder().encodeToString((REFLECTED + "\nWaits\n").getBytes(UTF_8));
        Stream.of(
                        Map.of("name", "x", REFLECTED, "y"),
                        Map.of("name", "x", "stages", REFLECTED),
                        Map.of("fileName", REFLECTED, "content", content, "name", REFLECTED))
                .forEach(body -> {
                    String path = body.containsKey("content") ? "/projects/ITSD/imports" : "/projects/ITSD/maps";
                    Rest.Answer answer = jira.as("po").post(path, body, "Accept", "text/html, */*;q=0.1");
                    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
                    assertThat(answer.header("Content-Type")).startsWith("application/json");
                    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                });
    }

    /** CVE-2020-15943: what one user has set, their last target, is nobody else's, and no id in a request leads to it. */
    @Test
    public void remembersForEachUserWhatIsTheirsAlone() {
        Specimen other = Specimen.of(jira.as("po"), "ITSD");
        String issues = "/maps/" + other.map() + "/findings/" + other.finding();
        for (String user : List.of("po", "agent")) {
            String target = user.equals("po") ? "BACK" : UnguardedJira.OPEN;
            Rest.Answer made = jira.as(user)
                    .post(
                            issues + "/issues",
                            Map.of("projectKey", target, "issueTypeId", "10001", "summary", "Of " + user));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
        }

        for (String asked : List.of("", "?user=agent", "?userKey=JIRAUSER-agent", "?id=JIRAUSER-agent")) {
            assertThat(jira.as("po")
                            .get(issues + "/issue-draft" + asked)
                            .json()
                            .path("projectKey")
                            .asText())
                    .as(asked)
                    .isEqualTo("BACK");
        }
        assertThat(jira.as("agent")
                        .get(issues + "/issue-draft")
                        .json()
                        .path("projectKey")
                        .asText())
                .isEqualTo(UnguardedJira.OPEN);
    }

    /** CVE-2021-41305: the names by which a search can be narrowed are those of owners whose maps the viewer may view. */
    @Test
    public void namesOnlyOwnersWhoseMapsAreToBeSeen() {
        Specimen.of(jira.as("keeper"), "HUSH");
        for (String user : List.of("po", "viewer", "admin")) {
            Rest rest = jira.as(user);
            String search = "/projects/ITSD/search?text=a+name";
            assertThat(rest.get(search).body()).doesNotContain("Karla");
            Rest.Answer hidden = rest.get(search + "&owner=Karla+Keeper");
            assertThat(hidden.status()).isEqualTo(400);
            assertThat(UnguardedJira.whole(hidden)).isEqualTo(UnguardedJira.whole(rest.get(search + "&owner=Nobody")));
        }
    }

    /** CVE-2021-26075: an error tells nothing of classes, files or the database. */
    @Test
    public void tellsNothingOfTheInsideInErrors() {
        String id = REST + "/maps/" + map.map();
        List<String> paths = List.of(
                REST + "/maps/2147483648",
                REST + "/maps/-1",
                REST + "/maps/x",
                REST + "/nothing",
                id + "/export/csv?separator=x");
        List<Rest.Answer> answers = new ArrayList<>();
        paths.forEach(path -> answers.add(jira.raw("po", "GET", path, "")));
        for (String body : List.of(
                "",
                "{",
                "[]",
                "\u0000",
                "{\"name\":{\"a\":1}}",
                "{\"name\":\"\\u0000\"}",
                "{\"name\":\"a\",\"name\":1}")) {
            answers.add(jira.raw("po", "PATCH", id, body, "Content-Type", "application/json", "If-Match", "\"1\""));
            answers.add(jira.raw("po", "POST", id + "/findings", body, "Content-Type", "application/json"));
        }
        answers.add(
                jira.raw("po", "PATCH", id, "{}", "Content-Type", "application/json", "If-Match", "x".repeat(5000)));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isBetween(400, 428);
            assertThat(answer.body())
                    .doesNotContain("org.", "java", "Exception", "/work", "jdbc", "SQL", "com.fasterxml", "\tat ");
        });
    }

    /** Who is no longer in the project finds nothing from the next request on, whatever they have cached (QS6). */
    @Test
    public void refusesAtOnceWhatWasRevoked() {
        jira.user("leaver", "Linda Leaver", "licensed", "team");
        Rest leaver = jira.as("leaver");
        Specimen own = Specimen.of(leaver, "ITSD");
        String tag = leaver.get("/maps/" + own.map()).header("ETag");
        assertThat(leaver.get("/maps/" + own.map(), "If-None-Match", tag).status())
                .isEqualTo(304);

        jira.sql("DELETE FROM MEMBERSHIP WHERE USER_KEY = 'JIRAUSER-leaver' AND GROUP_NAME = 'team'");

        assertThat(leaver.get("/maps/" + own.map(), "If-None-Match", tag).status())
                .isEqualTo(404);
        assertThat(Endpoint.ALL)
                .allSatisfy(endpoint ->
                        assertThat(endpoint.send(leaver, own).status()).isEqualTo(404));
        jira.sql("DELETE FROM MEMBERSHIP WHERE USER_KEY = 'JIRAUSER-leaver'");
        assertThat(leaver.get("/maps/" + own.map()).status()).isEqualTo(403);
    }
}
