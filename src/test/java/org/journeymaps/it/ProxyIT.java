package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Edits meet and polls are cheap behind a proxy that gzips and meddles with ETags, because versions are in the JSON (QC2). */
@RunWith(Parameterized.class)
public class ProxyIT {
    private static SandboxProcess sandbox;

    @Parameters(name = "{0}")
    public static ManglingProxy.Tags[] ways() {
        return ManglingProxy.Tags.values();
    }

    @Parameter
    public ManglingProxy.Tags tags;

    @BeforeClass
    public static void start() {
        sandbox = SandboxProcess.fresh("proxy");
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void keepsEveryPromiseAboutVersions() throws IOException {
        try (ManglingProxy proxy = new ManglingProxy(sandbox, tags)) {
            Rest po = Rest.through(proxy::url, "po");
            String map = "/maps/" + po.importSample("new-employee-laptop.da.csv", "ITSD");
            Rest.Answer read = po.get(map);
            assertThat(read.header("Content-Encoding")).isEqualTo("gzip");
            assertTold(read);
            String cell =
                    map + "/touchpoints/" + read.json().at("/touchpoints/0/id").asInt();
            int seen = read.json().path("version").asInt();
            assertPolled(po, map, read.header("ETag"));

            assertThat(po.write("PATCH", cell, "{\"customerGoal\":\"Lost\"}").status())
                    .isEqualTo(428);
            assertThat(po.patch(cell, seen, Map.of("customerGoal", "Mine")).status())
                    .isEqualTo(200);
            Rest.Answer refused = po.patch(cell, seen, Map.of("customerGoal", "Theirs"));
            assertThat(refused.status()).isEqualTo(412);
            assertThat(refused.json().at("/conflict/theirs").asText()).isEqualTo("Mine");
            assertThat(po.patch(cell, seen, Map.of("customerAction", "Merged")).status())
                    .isEqualTo(200);

            Rest.Answer after =
                    po.get(map, "If-None-Match", read.header("ETag").isEmpty() ? "\"0\"" : read.header("ETag"));
            assertThat(after.status()).isEqualTo(200);
            assertThat(after.json().at("/touchpoints/0/customerGoal").asText()).isEqualTo("Mine");
            assertThat(after.json().at("/touchpoints/0/customerAction").asText())
                    .isEqualTo("Merged");
            assertThat(after.json().path("version").asInt()).isEqualTo(seen + 2);
        }
    }

    private void assertTold(Rest.Answer read) {
        switch (tags) {
            case WEAKENED -> assertThat(read.header("ETag")).startsWith("W/\"");
            case MARKED -> assertThat(read.header("ETag")).endsWith("-gzip\"");
            case DROPPED -> assertThat(read.header("ETag")).isEmpty();
        }
    }

    /** A tag that comes back as it went out is known again; one that was changed costs a whole answer, and never a wrong one. */
    private void assertPolled(Rest po, String map, String tag) {
        if (!tag.isEmpty()) {
            assertThat(po.get(map, "If-None-Match", tag).status())
                    .isEqualTo(tags == ManglingProxy.Tags.WEAKENED ? 304 : 200);
        }
    }
}
