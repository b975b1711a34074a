package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.sandbox.ao.Statements;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * An import writes one batch for each table and reads the new numbers back, however many rows the file has (QP5).
 */
@RunWith(Parameterized.class)
public class ImportStatementsTest {
    private static final AtomicLong PROJECTS = new AtomicLong(45_000);

    private final World world;

    public ImportStatementsTest(String database, Supplier<ActiveObjects> ao) {
        world = new World(Storage.in(ao.get()));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return GenuineActiveObjects.onBoth();
    }

    @Test
    public void importsFiveHundredTouchpointsInAsManyStatementsAsFive() {
        assertThat(statements(500)).isEqualTo(statements(5));
    }

    /**
     * Four of them are about the project's settings: whether maps are on, and the copy for the new map (ADR 11); one makes
     * the new map searchable without reading it back (ADR 20).
     */
    @Test
    public void takesAtMostThirtyOneStatementsWithEveryKindOfRecordInTheFile() {
        assertThat(statements(20)).isLessThanOrEqualTo(31);
    }

    private long statements(int touchpoints) {
        long project = PROJECTS.incrementAndGet();
        world.projects.add(project, "P" + project, "Import").createdInBy("po");
        SpreadsheetFile file = file(touchpoints);

        Statements.restart();
        Id<JourneyMap> map = world.imports
                .create(World.OWNER, "P" + project, file, new MapText("Imported", null, null))
                .map();
        long statements = Statements.ofThisThread();

        assertThat(new StoredMap(world.storage, map).whole().touchpoints()).hasSize(touchpoints);
        assertThat(world.storage.improvements().of(map)).hasSize(touchpoints);
        assertThat(world.storage.sources().inProject(project)).hasSize(touchpoints);
        return statements;
    }

    /** Everything that a file can hold, in every row. */
    private static SpreadsheetFile file(int touchpoints) {
        StringBuilder csv = new StringBuilder("stage,period,touchpoint,channel,department,thoughts,experienced_emotion,"
                + "emotion_words,promise,pain,gain,improvement,evidence_source,evidence_type\n");
        for (int i = 0; i < touchpoints; i++) {
            csv.append("Stage ")
                    .append(i * 5 / touchpoints)
                    .append(",during,Touchpoint ")
                    .append(i);
            csv.append(",Channel ").append(i).append(",Department ").append(i).append(",Why?,-1,angry,Two days,");
            csv.append("Pain ").append(i).append(",Gain,Idea ").append(i);
            csv.append(",Interviews ").append(i).append(",interview\n");
        }
        byte[] content = csv.toString().getBytes(StandardCharsets.UTF_8);
        return SpreadsheetFile.of("all.csv", Base64.getEncoder().encodeToString(content));
    }
}
