package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.testing.UseCase.Right;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Every endpoint as every kind of user on a map of po, on one that only keeper sees, and on none (QS1; CVE-2020-4028,
 * CVE-2022-39960, CVE-2019-15013, CVE-2019-8445): what is foreign answers byte for byte like what is missing.
 */
@RunWith(Parameterized.class)
public class MatrixIT {
    private static final Map<String, Set<Right>> RIGHTS = Map.of(
            "admin", EnumSet.allOf(Right.class),
            "lead", EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.EDIT, Right.ADMINISTER, Right.MANAGE),
            "editor", EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.EDIT),
            "po", EnumSet.complementOf(EnumSet.of(Right.ADMINISTER)),
            "keeper", EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.CREATE_MAPS),
            "agent", EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.CREATE_MAPS),
            "viewer", EnumSet.of(Right.VIEW));
    private static final Map<String, Integer> OUTSIDERS = Map.of("stranger", 404, "customer", 403, "", 401);
    private static final List<String> VERBS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "COPY");

    private static Specimen own;
    private static Specimen foreign;

    private final UnguardedJira jira = UnguardedJira.shared();

    @Parameter
    public String user;

    @Parameters(name = "{0}")
    public static List<String> users() {
        return UnguardedJira.USERS;
    }

    @Before
    public void plant() {
        if (own == null) {
            own = Specimen.of(jira.as("po"), "ITSD");
            foreign = Specimen.of(jira.as("keeper"), "HUSH");
        }
    }

    @Test
    public void mayDoOnAMapOfPoWhatItsRightsSay() {
        Rest rest = jira.as(user);
        Specimen shared = Specimen.of(jira.as("po"), "ITSD");
        String before = jira.as("po").get("/maps/" + own.map()).body();
        for (Endpoint endpoint : Endpoint.ALL) {
            boolean allowed = RIGHTS.getOrDefault(user, Set.of()).contains(endpoint.right());
            Rest.Answer answer = endpoint.send(rest, allowed ? prepared(endpoint, rest, shared) : own);
            assertThat(answer.status())
                    .as("%s by %s: %s", endpoint.name(), user, answer.body())
                    .isIn(allowed ? List.of(200, 201) : List.of(OUTSIDERS.getOrDefault(user, 403)));
        }
        assertThat(jira.as("po").get("/maps/" + own.map()).body())
                .as("nothing is written by who may not")
                .isEqualTo(before);
    }

    /** What takes something away wants a map of its own, and an undo a step of one's own. */
    private Specimen prepared(Endpoint endpoint, Rest rest, Specimen shared) {
        if (endpoint.takesAway()) {
            Specimen fresh = Specimen.of(jira.as("po"), "ITSD");
            return endpoint.path().endsWith("{guest}") ? shown(fresh) : fresh;
        }
        if (!endpoint.isAboutOwnStep()) {
            return shared;
        }
        Specimen fresh = Specimen.of(jira.as("po"), "ITSD");
        Rest.Answer step = rest.patch("/maps/" + fresh.map(), fresh.version(), Map.of("name", "A step"));
        return fresh.after(step.json().path("version").asInt());
    }

    private Specimen shown(Specimen specimen) {
        String access = "/maps/" + specimen.map() + "/access";
        jira.as("po").post(access + "/projects", Map.of("projectKey", UnguardedJira.OPEN));
        return specimen.shownAs(
                jira.as("po").get(access).json().at("/projects/0/id").asInt());
    }

    @Test
    public void findsForeignMapsAndProjectsAsLittleAsMissingOnes() {
        Rest rest = jira.as(user);
        String before = jira.as("keeper").get("/maps/" + foreign.map()).body();
        for (Endpoint endpoint : Endpoint.ALL) {
            Rest.Answer missing = endpoint.send(rest, Specimen.MISSING);
            assertThat(missing.status()).as(endpoint.name()).isEqualTo(OUTSIDERS.getOrDefault(user, 404));
            if (user.equals("keeper")) {
                continue;
            }
            assertThat(UnguardedJira.whole(endpoint.send(rest, foreign)))
                    .as("%s by %s", endpoint.name(), user)
                    .isEqualTo(UnguardedJira.whole(missing));
        }
        assertThat(jira.as("keeper").get("/maps/" + foreign.map()).body()).isEqualTo(before);
    }

    @Test
    public void findsRecordsOfAForeignMapAsLittleAsMissingOnes() {
        Rest rest = jira.as(user);
        String before = jira.as("keeper").get("/maps/" + foreign.map()).body();
        Specimen mixed = own.withRecordsOf(foreign);
        for (Endpoint endpoint : Endpoint.ALL) {
            boolean aboutARecord = !endpoint.at(mixed).equals(endpoint.at(own))
                    || !endpoint.text(mixed).equals(endpoint.text(own));
            if (aboutARecord) {
                Rest.Answer missing = endpoint.send(rest, own.withRecordsOf(Specimen.MISSING));
                assertThat(missing.status()).as(endpoint.name()).isBetween(400, 404);
                assertThat(UnguardedJira.whole(endpoint.send(rest, mixed)))
                        .as("%s by %s", endpoint.name(), user)
                        .isEqualTo(UnguardedJira.whole(missing));
            }
        }
        assertThat(jira.as("keeper").get("/maps/" + foreign.map()).body()).isEqualTo(before);
    }

    /** The page of a project, a map on it, its settings, an issue's panel: what is foreign is told apart from what is missing by nothing. */
    @Test
    public void showsPagesOfForeignProjectsMapsAndIssuesAsLittleAsMissingOnes() {
        Rest rest = jira.as(user);
        boolean views = RIGHTS.getOrDefault(user, Set.of()).contains(Right.VIEW);
        for (String tail :
                List.of("", "&tab=settings", "&create=import", "&search=a+name", "&map=%d", "&map=%d&create=copy")) {
            String page = "?selectedItem=org.journeymaps.jira:jm-sidebar-link" + tail;
            String ours = text(rest, "/projects/ITSD" + page, own);
            assertThat(ours.contains("id=\"jm-project-page\""))
                    .as("%s by %s", tail, user)
                    .isEqualTo(views);
            assertThat(text(rest, "/projects/ITSD" + page, foreign))
                    .as("a foreign map on %s by %s", tail, user)
                    .isEqualTo(text(rest, "/projects/ITSD" + page, Specimen.MISSING))
                    .isEqualTo(ours);
            if (!user.equals("keeper")) {
                assertThat(text(rest, "/projects/" + foreign.project() + page, foreign))
                        .as("a foreign project with %s by %s", tail, user)
                        .isEqualTo(text(rest, "/projects/" + Specimen.MISSING.project() + page, Specimen.MISSING));
            }
        }
        String panel = rest.page("/browse/" + own.linked()).body();
        assertThat(panel.contains("jm-issue-view-panel"))
                .as("panel by %s", user)
                .isEqualTo(views);
    }

    /** A page without what it was asked for and without the tokens of its forms. */
    private static String text(Rest rest, String path, Specimen about) {
        String map = String.valueOf(about.map());
        String project = path.split("[/?]")[2];
        return UnguardedJira.withoutToken(rest.page(path.replace("%d", map)))
                .replaceAll("map(=|%3D)" + map, "map=MAP")
                .replace(project, "PROJECT");
    }

    @Test
    public void forgetsNoVerb() {
        Rest rest = jira.as(user);
        String before = jira.as("po").get("/maps/" + own.map()).body();
        Map<String, List<Endpoint>> byPath = Endpoint.ALL.stream()
                .collect(Collectors.groupingBy(
                        endpoint -> endpoint.path().replaceFirst("\\?.*", ""), Collectors.toList()));
        byPath.values().forEach(known -> VERBS.stream()
                .filter(verb ->
                        known.stream().noneMatch(endpoint -> endpoint.method().equals(verb)))
                .forEach(verb -> assertUnknown(known.get(0), verb, rest)));
        assertThat(jira.as("po").get("/maps/" + own.map()).body()).isEqualTo(before);
    }

    private void assertUnknown(Endpoint endpoint, String verb, Rest rest) {
        Rest.Answer missing = endpoint.send(verb, rest, Specimen.MISSING);
        if (!user.equals("keeper")) {
            assertThat(UnguardedJira.whole(endpoint.send(verb, rest, foreign)))
                    .as("%s %s", verb, endpoint.path())
                    .isEqualTo(UnguardedJira.whole(missing));
        }
        Rest.Answer answer = endpoint.send(verb, rest, own);
        boolean reads = verb.equals("HEAD") || verb.equals("OPTIONS");
        if (OUTSIDERS.containsKey(user)) {
            assertThat(UnguardedJira.whole(answer)).isEqualTo(UnguardedJira.whole(missing));
        } else if (!reads) {
            assertThat(answer.status())
                    .as("%s %s by %s: %s", verb, endpoint.path(), user, answer.body())
                    .isEqualTo(405);
        }
    }
}
