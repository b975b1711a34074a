package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.testing.UseCase.Right;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * No page from elsewhere can make somebody write, with the sandbox's own filter off: every write takes JSON only and refuses
 * a foreign Origin, and no read writes (QS4, CVE-2019-11587).
 */
public class ForgeryIT {
    private static final String REST = "/rest/journeymaps/1.0";
    private static final List<String> FORM_TYPES = List.of(
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "text/plain",
            "text/plain; x=\"application/json\"",
            "text/json",
            "text/html",
            "application/xml",
            "application/octet-stream",
            "application/json-patch+json",
            "application/*",
            "*/*");

    private static UnguardedJira jira;
    private static Specimen map;

    @BeforeClass
    public static void plant() {
        jira = UnguardedJira.shared();
        map = Specimen.of(jira.as("po"), "ITSD");
    }

    private static Stream<Endpoint> writes() {
        return Endpoint.ALL.stream().filter(Endpoint::writes);
    }

    private static Rest.Answer send(Endpoint endpoint, String... headers) {
        return jira.raw("po", endpoint.method(), REST + endpoint.at(map), endpoint.text(map), headers);
    }

    @Test
    public void needsJsonForEveryWrite() {
        String before = jira.sizes();
        writes().forEach(endpoint -> {
            assertRefused(endpoint, "no type", send(endpoint, "If-Match", "\"1\""));
            FORM_TYPES.forEach(
                    type -> assertRefused(endpoint, type, send(endpoint, "If-Match", "\"1\"", "Content-Type", type)));
        });
        assertThat(jira.sizes()).isEqualTo(before);
    }

    @Test
    public void takesNoTypeThatOnlyLooksLikeJson() {
        String before = jira.sizes();
        for (String type :
                List.of("text/plain;application/json", "text/plain, application/json", "json", "application/json/")) {
            Rest.Answer answer =
                    jira.raw("po", "POST", REST + "/projects/ITSD/maps", "{\"name\":\"X\"}", "Content-Type", type);
            assertThat(answer.status()).as(type).isIn(400, 415);
        }
        assertThat(jira.sizes()).isEqualTo(before);
    }

    private static void assertRefused(Endpoint endpoint, String type, Rest.Answer answer) {
        assertThat(answer.status())
                .as("%s as %s: %s", endpoint.name(), type, answer.body())
                .isEqualTo(415);
    }

    @Test
    public void needsAnOwnOriginForEveryWrite() {
        String before = jira.sizes();
        String own = jira.sandbox.url("").replace("/jira", "");
        List<String> foreign = List.of(
                "https://evil.example",
                "null",
                "",
                own.replace("http:", "https:"),
                own + "0",
                own + ".evil.example",
                own.replace("localhost", "localhost.evil.example"),
                own.replace("localhost", "127.0.0.1"),
                own.replaceFirst(":\\d+$", ""),
                own + "/",
                own + " https://evil.example");
        writes().forEach(endpoint -> foreign.forEach(origin -> {
            Rest.Answer answer =
                    send(endpoint, "Origin", origin, "If-Match", "\"1\"", "Content-Type", "application/json");
            assertThat(answer.status())
                    .as("%s from '%s'", endpoint.name(), origin)
                    .isEqualTo(403);
        }));
        assertThat(jira.sizes()).isEqualTo(before);
    }

    @Test
    public void takesJsonFromAnOwnPage() {
        String own = jira.sandbox.url("").replace("/jira", "");
        for (String type : List.of("application/json", "application/json; charset=utf-8", "APPLICATION/JSON")) {
            Rest.Answer answer = jira.raw(
                    "po",
                    "POST",
                    REST + "/projects/ITSD/maps",
                    "{\"name\":\"Own\"}",
                    "Origin",
                    own,
                    "Content-Type",
                    type);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
    }

    @Test
    public void letsNoOtherPageAskOrRead() {
        for (Endpoint endpoint : Endpoint.ALL) {
            Rest.Answer asked = jira.raw(
                    "po",
                    "OPTIONS",
                    REST + endpoint.at(map),
                    "",
                    "Origin",
                    "https://evil.example",
                    "Access-Control-Request-Method",
                    endpoint.method());
            assertThat(UnguardedJira.whole(asked))
                    .as(endpoint.name())
                    .doesNotContainIgnoringCase("access-control-allow");
        }
    }

    /** A database that refuses every write answers every read as before, and no write. */
    @Test
    public void writesNothingWhenItReads() {
        Map<String, String> before = reads();
        jira.readOnly(true);
        try {
            assertThat(reads()).isEqualTo(before);
            Rest.Answer write = jira.as("po").post("/projects/ITSD/maps", Map.of("name", "Refused"));
            assertThat(write.status()).as("the database refuses writes").isEqualTo(500);
            assertThat(write.body()).doesNotContain("read-only", "SQL", "org.", "java", "CREATE", "INSERT");
        } finally {
            jira.readOnly(false);
        }
        assertThat(jira.as("po")
                        .post("/projects/ITSD/maps", Map.of("name", "Taken"))
                        .status())
                .isEqualTo(201);
    }

    private static Map<String, String> reads() {
        Map<String, String> answers = new LinkedHashMap<>();
        Endpoint.ALL.stream().filter(endpoint -> !endpoint.writes()).forEach(endpoint -> {
            Rest.Answer answer = endpoint.send(jira.as(endpoint.right() == Right.ADMINISTER ? "admin" : "po"), map);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            answers.put(
                    endpoint.name(),
                    UnguardedJira.whole(answer)
                            .replaceAll("\"at\" ?: ?\"[0-9T:.Z-]+\"|\"token\":\"[0-9a-f-]{36}\"", ""));
        });
        for (String page :
                List.of("/browse/BACK-1", "/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link")) {
            Rest.Answer answer = jira.as("po").page(page);
            assertThat(answer.status()).isEqualTo(200);
            answers.put(page, UnguardedJira.withoutToken(answer));
        }
        return answers;
    }
}
