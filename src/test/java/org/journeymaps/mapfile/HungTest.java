package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.finding.Nature;
import org.journeymaps.improvement.ImprovementService.Proposal;
import org.journeymaps.model.Anchor;
import org.journeymaps.platform.Person;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Before;
import org.junit.Test;

/** What hangs on a stage or on the whole map is in the map file like what hangs on a touchpoint. */
public class HungTest {
    private final World world = World.inMemory();
    private final StoredMap map =
            aMap().with(stage("A").with(touchpoint("Waits"))).storedIn(world.storage);

    @Before
    public void hang() {
        Anchor stage = Anchor.stage(map.stage("A").id());
        world.findings.report(World.OWNER, map.id(), stage, Finding.Kind.PAIN, new Wording("Slow", 3));
        world.improvements.propose(World.OWNER, map.id(), Anchor.map(map.id()), Proposal.of("Hurry", null, 2));
        int hurry = map.improvement("Hurry").id().value();
        world.improvements.change(World.OWNER, map.id(), hurry, map.version(), Map.of("owner", "agent"));
        int slow = map.finding("Slow").id().value();
        world.findings.change(
                World.OWNER, map.id(), slow, map.version(), Map.of("category", "error", "owner", "agent"));
    }

    private String file() {
        return world.files.json(World.OWNER, map.id()).text();
    }

    @Test
    public void isCopiedWithEverythingThatIsSaidOfItAndItsOwner() {
        StoredMap copy = new StoredMap(
                world.storage,
                world.copies.copy(World.OWNER, map.id(), "ITSD", "A copy").map());

        Finding slow = copy.finding("Slow");
        assertThat(slow.anchor()).isEqualTo(Anchor.stage(copy.stage("A").id()));
        assertThat(slow.nature()).isEqualTo(new Nature("error", null, null));
        assertThat(slow.handling().owner()).isEqualTo(new Person("agent"));
        assertThat(copy.improvement("Hurry").anchor()).isEqualTo(Anchor.map(copy.id()));
    }

    @Test
    public void changesNothingWhenItsOwnFileComesBack() {
        String file = file();
        assertThat(MapFiles.isValid(file)).isTrue();
        assertThat(file).contains("\"owner\": \"Name of agent\"");
        int version = map.version();

        world.fileImports.take(World.OWNER, "ITSD", file, null);

        assertThat(map.version()).isEqualTo(version);
        assertThat(map.finding("Slow").handling().owner()).isNotNull();
    }

    @Test
    public void comesBackFieldByField() {
        String file = file();
        world.findings.change(
                World.OWNER, map.id(), map.finding("Slow").id().value(), map.version(), Map.of("category", "gap"));
        world.improvements.change(
                World.OWNER, map.id(), map.improvement("Hurry").id().value(), map.version(), Map.of("impact", 1));
        world.findings.remove(World.OWNER, map.id(), map.finding("Slow").id().value());

        world.fileImports.take(World.OWNER, "ITSD", file, null);

        assertThat(map.finding("Slow").nature().category()).isEqualTo("error");
        assertThat(map.improvement("Hurry").score().impact()).isEqualTo(2);
        assertThat(map.improvement("Hurry").decision().owner()).isNotNull();
    }

    @Test
    public void doesNotMoveToAnotherPlaceByAFile() {
        ObjectNode moved = (ObjectNode) MapFiles.read(file());
        JsonNode findings = ((ObjectNode) moved.at("/map/stages/0")).remove("findings");
        ((ObjectNode) moved.at("/map")).set("findings", findings);

        FilePreview preview = world.fileImports.preview(World.OWNER, "ITSD", moved.toString());

        assertThat(preview.problems())
                .singleElement()
                .satisfies(fault -> assertThat(fault.text().key()).isEqualTo("jm.problem.json.elsewhere"));
    }
}
