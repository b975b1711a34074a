package org.journeymaps.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymaps.testing.MapBuilder.aMap;

import java.util.List;
import java.util.Optional;
import org.journeymaps.access.SettingsChange.What;
import org.journeymaps.admission.Party;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A project's admins switch journey maps on and off, and name who edits them. */
public class SettingsServiceTest {
    private final World world = World.inMemory();
    private final StoredMap map = aMap().storedIn(world.storage);

    @Test
    public void namesWhomTheProjectNames() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));
        world.settings.addEditor(World.ADMIN, "ITSD", Party.group("helpers"));
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));

        SettingsService.Shown shown = world.settings.read(World.ADMIN, "ITSD");
        assertThat(shown.on()).isTrue();
        assertThat(shown.editors())
                .containsExactly(
                        new Parties.Named(Party.group("helpers"), Optional.of("helpers")),
                        new Parties.Named(Party.user("viewer"), Optional.of("Name of viewer")));
    }

    @Test
    public void tellsAdminsWhoChangedWhatTheNewestFirst() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));
        world.settings.turn(World.ADMIN, "ITSD", true);
        world.settings.turn(World.ADMIN, "ITSD", false);
        world.settings.removeEditor(World.ADMIN, "ITSD", Party.user("viewer"));

        List<SettingsService.Logged> changes =
                world.settings.read(World.ADMIN, "ITSD").changes();
        assertThat(changes)
                .extracting(
                        one -> one.change().what(),
                        one -> one.by().label().orElse(""),
                        one -> one.about().flatMap(Parties.Named::label).orElse(""),
                        one -> one.change().at())
                .containsExactly(
                        tuple(What.UNNAMED, "Name of admin", "Name of viewer", World.NOW),
                        tuple(What.OFF, "Name of admin", "", World.NOW),
                        tuple(What.NAMED, "Name of admin", "Name of viewer", World.NOW));
    }

    @Test
    public void takesTheNameOffAgainWithWhatItGave() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));
        assertThat(world.access.abilities(World.VIEWER, map.head()).edit()).isTrue();

        world.settings.removeEditor(World.ADMIN, "ITSD", Party.user("viewer"));

        assertThat(world.access.abilities(World.VIEWER, map.head()).edit()).isFalse();
    }

    @Test
    public void givesMapsThatAreCreatedLaterTheSame() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));

        StoredMap later = new StoredMap(
                world.storage,
                world.maps
                        .create(World.OWNER, "ITSD", map.head().text(), List.of())
                        .map());

        assertThat(world.access.abilities(World.VIEWER, later.head()).edit()).isTrue();
    }

    @Test
    public void givesNoRightInAnotherProject() {
        StoredMap elsewhere = aMap().inProject(10_001).storedIn(world.storage);
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));

        assertThat(world.access.abilities(World.VIEWER, elsewhere.head()).edit())
                .isFalse();
    }

    @Test
    public void givesNothingToWhomMayNotBrowseTheProject() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("stranger"));

        assertThat(world.access.mayView(World.STRANGER, map.head())).isFalse();
    }

    @Test
    public void letsNobodyManageWhomItNames() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("agent"));

        assertThat(world.access.abilities(World.CONTRIBUTOR, map.head()).manage())
                .isFalse();
    }

    @Test
    public void tellsThatSomebodyIsGoneAndLetsThemBeTakenOff() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));
        world.settings.addEditor(World.ADMIN, "ITSD", Party.group("helpers"));
        world.directory.delete("viewer");
        world.directory.delete("helpers");

        assertThat(world.settings.read(World.ADMIN, "ITSD").editors())
                .extracting(Parties.Named::label)
                .containsOnly(Optional.empty());
        assertThat(world.screens.map(World.CONTRIBUTOR, map.id())).isNotNull();
        world.settings.removeEditor(World.ADMIN, "ITSD", Party.user("viewer"));
        assertThat(world.settings
                        .removeEditor(World.ADMIN, "ITSD", Party.group("helpers"))
                        .editors())
                .isEmpty();
    }

    @Test
    public void refusesWhomItDoesNotKnowAndWhomTheViewerMayNotLookUpAlike() {
        assertRefused(Party.user("nobody"));
        assertRefused(Party.group("nothing"));
        world.directory.close();
        assertRefused(Party.user("viewer"));
    }

    private void assertRefused(Party party) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.settings.addEditor(World.ADMIN, "ITSD", party))
                .extracting(Invalid::text)
                .isEqualTo(Text.of("jm.problem.party"));
    }

    @Test
    public void namesAsManyAsThereIsRoomForAndNotOneMore() {
        for (int i = 0; i < SettingsService.MOST_EDITORS; i++) {
            world.directory.with(new Viewer("user" + i, true));
            world.settings.addEditor(World.ADMIN, "ITSD", Party.user("user" + i));
        }

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer")))
                .extracting(Invalid::text)
                .isEqualTo(Text.of("jm.problem.toomany", 101, 100));
    }

    @Test
    public void hidesItsMapsWhereTheyAreOffAndBringsThemBack() {
        world.settings.turn(World.ADMIN, "ITSD", false);

        assertThat(world.access.mayView(World.OWNER, map.head())).isFalse();
        assertThat(world.access.showsPage(World.OWNER, 10_000)).isFalse();
        assertThat(world.access.showsPage(World.ADMIN, 10_000)).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.screens.cards(World.ADMIN, "ITSD", 0, 100));
        world.settings.turn(World.ADMIN, "ITSD", true);
        assertThat(world.screens.cards(World.OWNER, "ITSD", 0, 100)).hasSize(1);
    }

    @Test
    public void isForbiddenToWhoIsNoAdminAndMissingWhereMapsAreOff() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> world.settings.read(World.OWNER, "ITSD"));
        world.settings.turn(World.ADMIN, "ITSD", false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.settings.read(World.OWNER, "ITSD"));
    }
}
