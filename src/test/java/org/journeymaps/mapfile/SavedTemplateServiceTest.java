package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.IssueView;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.NotFound;
import org.journeymaps.search.Narrowing;
import org.journeymaps.search.SearchService.Query;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A map becomes a template of its project: listed apart, never a map, and what others begin with. */
public class SavedTemplateServiceTest {
    private static final MapText NEW = new MapText("I get a phone", null, "It works at once");

    private final World world = World.inMemory();
    private final StoredMap map = new StoredMap(
            world.storage,
            world.imports
                    .create(World.OWNER, "ITSD", SampleJourney.danish(), SampleJourney.NAME)
                    .map());

    private Id<JourneyMap> saved() {
        return world.savedTemplates
                .save(World.CONTRIBUTOR, map.id(), "Our onboarding")
                .map();
    }

    private StoredMap stored(Id<JourneyMap> id) {
        return new StoredMap(world.storage, id);
    }

    @Test
    public void isListedApartAndCountsAsNoMap() {
        Id<JourneyMap> template = saved();

        assertThat(world.savedTemplates.list(World.VIEWER, "ITSD"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.head().id()).isEqualTo(template);
                    assertThat(one.head().text().name()).isEqualTo("Our onboarding");
                    assertThat(one.stages()).hasSameSizeAs(map.whole().stages());
                    assertThat(one.touchpoints())
                            .isEqualTo(map.whole().touchpoints().size());
                    assertThat(one.mayRemove()).isFalse();
                });
        assertThat(world.savedTemplates.list(World.CONTRIBUTOR, "ITSD").get(0).mayRemove())
                .isTrue();
        assertThat(world.screens.cards(World.OWNER, "ITSD", 0, 50))
                .extracting(card -> card.head().id())
                .containsExactly(map.id());
        assertThat(world.search
                        .search(World.OWNER, "ITSD", new Query("onboarding", List.of(), Narrowing.NONE))
                        .maps())
                .isEmpty();
    }

    @Test
    public void hasNeitherPeopleNorIssuesNorEvidenceNorHowFarThingsCame() {
        var touchpoint = map.whole().touchpoints().get(0).id().value();
        world.maps.changeTouchpoint(World.OWNER, map.id(), touchpoint, map.version(), Map.of("owner", "po"));
        world.maps.focus(World.OWNER, map.id(), map.version(), Map.of("kind", "touchpoint", "id", touchpoint));
        var pain = world.storage.findings().of(map.id()).get(0);
        world.findings.change(World.OWNER, map.id(), pain.id().value(), map.version(), Map.of("state", "measuring"));
        IssueView issue = world.issues.add("BACK-1", "Fix");
        world.storage.links().add(map.id(), pain.id(), issue.id());
        assertThat(world.storage.sources().backing(map.id())).isNotEmpty();

        StoredMap template = stored(saved());

        assertThat(template.head().ownerKey()).isEqualTo("agent");
        assertThat(template.head().isTemplate()).isTrue();
        assertThat(template.whole().focus()).isNull();
        assertThat(template.whole().touchpoints())
                .hasSameSizeAs(map.whole().touchpoints())
                .allSatisfy(one -> assertThat(one.company().owner()).isNull());
        assertThat(world.storage.findings().of(template.id()))
                .hasSameSizeAs(world.storage.findings().of(map.id()))
                .allSatisfy(one -> assertThat(one.handling().state()).isNull());
        assertThat(world.storage.sources().backing(template.id())).isEmpty();
        assertThat(world.storage.links().of(template.id(), 10)).isEmpty();
        assertThat(map.head().isTemplate()).isFalse();
    }

    @Test
    public void isWhatOthersBeginWith() {
        Id<JourneyMap> template = saved();

        StoredMap made = stored(world.savedTemplates
                .create(World.CONTRIBUTOR, "ITSD", template, NEW)
                .map());

        assertThat(made.head().isTemplate()).isFalse();
        assertThat(made.head().text().name()).isEqualTo("I get a phone");
        assertThat(made.head().text().perspective()).isEqualTo(map.head().text().perspective());
        assertThat(made.head().text().desiredExperience()).isEqualTo("It works at once");
        assertThat(made.whole().touchpoints())
                .extracting(one -> one.meeting().name())
                .isEqualTo(map.whole().touchpoints().stream()
                        .map(one -> one.meeting().name())
                        .toList());
        assertThat(world.screens.cards(World.OWNER, "ITSD", 0, 50)).hasSize(2);
    }

    @Test
    public void isOnlyATemplateOfItsOwnProject() {
        Id<JourneyMap> template = saved();

        for (Id<JourneyMap> wrong : List.of(map.id(), new Id<JourneyMap>(999))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> world.savedTemplates.create(World.CONTRIBUTOR, "ITSD", wrong, NEW));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.savedTemplates.create(World.OWNER, "BACK", template, NEW));
    }

    @Test
    public void isMadeByThoseWhoMayCreateMapsAndChangedLikeAMap() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> world.savedTemplates.save(World.VIEWER, map.id(), "Mine"));
        Id<JourneyMap> template = saved();

        world.maps.changeMap(
                World.CONTRIBUTOR, template, stored(template).version(), Map.of("name", "Onboarding of all"));
        assertThat(world.savedTemplates.list(World.OWNER, "ITSD"))
                .extracting(one -> one.head().text().name())
                .containsExactly("Onboarding of all");
        world.removals.remove(World.CONTRIBUTOR, template);
        assertThat(world.savedTemplates.list(World.OWNER, "ITSD")).isEmpty();
        MapHead back = world.removals.restore(World.CONTRIBUTOR, template).value();
        assertThat(back.isTemplate()).isTrue();
    }
}
