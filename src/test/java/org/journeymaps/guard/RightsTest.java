package org.journeymaps.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.admission.Party;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.UseCase;
import org.journeymaps.testing.UseCase.Right;
import org.journeymaps.testing.UseCase.Target;
import org.journeymaps.testing.World;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Every use case refuses outsiders as if there were nothing, and insiders who may only look (QS1; CVE-2020-4028,
 * CVE-2022-39960, CVE-2019-8445).
 */
@RunWith(Parameterized.class)
public class RightsTest {
    private static final Target MISSING =
            new Target(new org.journeymaps.platform.Id<>(987_654), "NOPE", 1, 1, 1, 1, "BACK-1");

    private final UseCase useCase;
    private final World world = World.inMemory();
    private final StoredMap map;
    private final Target target;

    public RightsTest(UseCase useCase) {
        this.useCase = useCase;
        aMap().inProject(10_001)
                .with(stage("Another").with(touchpoint("Elsewhere")))
                .storedIn(world.storage);
        map = aMap().with(stage("A")
                        .with(touchpoint("Waits")
                                .thinking("Why?")
                                .hurting("Nothing moves", 5)
                                .improvedBy("A deputy")))
                .storedIn(world.storage);
        IssueView linked = world.issues.add("BACK-1", "Fix");
        world.issues.add("BACK-2", "Fix as well");
        world.storage.links().add(map.id(), map.finding("Nothing moves").id(), linked.id());
        target = new Target(
                map.id(),
                "ITSD",
                map.stage("A").id().value(),
                map.touchpoint("Waits").id().value(),
                map.finding("Nothing moves").id().value(),
                map.improvement("A deputy").id().value(),
                "BACK-2");
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<UseCase> useCases() {
        return UseCase.all();
    }

    @Test
    public void findsNothingForStrangersUnlicensedAndAnonymous() {
        for (Viewer outsider : World.outsiders()) {
            assertFindsNothing(outsider, target);
        }
        assertNothingChanged();
    }

    @Test
    public void findsNothingWhereThereIsNothing() {
        for (Viewer insider : List.of(World.OWNER, World.ADMIN, World.CONTRIBUTOR, World.VIEWER)) {
            assertFindsNothing(insider, MISSING);
        }
    }

    @Test
    public void findsNothingOnceTheProjectIsNoLongerBrowsed() {
        world.projects.in("ITSD").nobody();

        assertFindsNothing(World.OWNER, target);
        assertNothingChanged();
    }

    @Test
    public void letsTheOwnerDoAllButAdminister() {
        assertMay(World.OWNER, EnumSet.complementOf(EnumSet.of(Right.ADMINISTER)));
    }

    @Test
    public void findsNothingWhereMapsAreOff() {
        world.settings.turn(World.ADMIN, "ITSD", false);

        for (Viewer insider : List.of(World.OWNER, World.CONTRIBUTOR, World.VIEWER)) {
            assertFindsNothing(insider, target);
        }
        if (useCase.right() == Right.ADMINISTER) {
            assertThatNoException().isThrownBy(() -> useCase.call().on(world, World.ADMIN, target));
        } else {
            assertFindsNothing(World.ADMIN, target);
        }
        assertNothingChanged();
    }

    @Test
    public void letsWhomTheProjectNamesEdit() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));

        world.projects.in("BACK").createdInBy(World.VIEWER.key());

        assertMay(World.VIEWER, EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.EDIT));
    }

    @Test
    public void letsMembersOfAGroupThatTheProjectNamesEdit() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.group("helpers"));

        assertMay(World.CONTRIBUTOR, EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.CREATE_MAPS, Right.EDIT));
    }

    @Test
    public void letsAViewerOnlyLook() {
        assertMay(World.VIEWER, EnumSet.of(Right.VIEW));
    }

    @Test
    public void letsAContributorContributeAndCreateMaps() {
        assertMay(World.CONTRIBUTOR, EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.CREATE_MAPS));
    }

    @Test
    public void letsAProjectAdminEditAndContributeWhoMayNotCreateIssues() {
        world.projects.in("BACK").createdInBy(World.ADMIN.key());

        assertMay(World.ADMIN, EnumSet.of(Right.VIEW, Right.CONTRIBUTE, Right.EDIT, Right.MANAGE, Right.ADMINISTER));
    }

    @Test
    public void letsAnOwnerOnlyLookWhoMayNoLongerCreateIssues() {
        world.projects.in("ITSD").nobody().browsedBy(World.OWNER.key());

        assertMay(World.OWNER, EnumSet.of(Right.VIEW));
    }

    private void assertMay(Viewer viewer, Set<Right> rights) {
        if (rights.contains(useCase.right())) {
            assertThatNoException().isThrownBy(() -> useCase.call().on(world, viewer, target));
        } else {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> useCase.call().on(world, viewer, target));
            assertNothingChanged();
        }
    }

    private void assertFindsNothing(Viewer viewer, Target there) {
        assertThatExceptionOfType(NotFound.class)
                .as("%s by %s", useCase.name(), viewer)
                .isThrownBy(() -> useCase.call().on(world, viewer, there))
                .extracting(NotFound::text)
                .isEqualTo(Text.of("jm.problem.notfound"));
    }

    private void assertNothingChanged() {
        assertThat(map.version()).isEqualTo(1);
        assertThat(map.changes()).hasSize(1);
        assertThat(map.whole().touchpoints()).hasSize(1);
        assertThat(world.storage.findings().of(map.id())).hasSize(1);
        assertThat(world.storage.links().of(map.id(), 10)).hasSize(1);
        assertThat(world.storage.maps().inProject(10_000)).hasSize(1);
        assertThat(world.issues.created()).isEmpty();
    }
}
