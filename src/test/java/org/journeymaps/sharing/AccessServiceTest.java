package org.journeymaps.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.testing.MapBuilder.aMap;

import java.util.List;
import java.util.Optional;
import org.journeymaps.access.Abilities;
import org.journeymaps.admission.Grant;
import org.journeymaps.admission.Grant.Level;
import org.journeymaps.admission.Party;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** A map is shown in more projects, narrowed, and passed on; nobody ever gets more than their project gives. */
public class AccessServiceTest {
    private static final Abilities NOTHING_MORE = new Abilities(false, false, false);

    private final World world = World.inMemory();
    private final StoredMap map = aMap().storedIn(world.storage);

    private Abilities of(Viewer viewer) {
        return world.access.abilities(viewer, map.head());
    }

    private void narrowTo(Party party, Level level) {
        world.sharing.narrow(World.OWNER, map.id(), true);
        world.sharing.grant(World.OWNER, map.id(), party, level);
    }

    @Test
    public void showsItToWhoBrowsesAnotherProjectAndLetsThemOnlyLook() {
        world.projects.in("BACK").createdInBy("stranger").administeredBy("stranger");
        assertThat(world.access.mayView(World.STRANGER, map.head())).isFalse();

        world.sharing.share(World.OWNER, map.id(), "BACK");

        assertThat(of(World.STRANGER)).isEqualTo(NOTHING_MORE);
        assertThat(world.screens
                        .map(World.STRANGER, map.id())
                        .around()
                        .project()
                        .key())
                .as("the home project stays hidden")
                .isEqualTo("BACK");
        assertThat(world.screens.cards(World.STRANGER, "BACK", 0, 1000)).hasSize(1);
        assertThat(world.screens.cards(World.OWNER, "ITSD", 0, 1000)).hasSize(1);
    }

    @Test
    public void givesNoMoreByNameThanTheProjectInWhichItIsSeen() {
        world.projects.in("BACK").createdInBy("stranger");
        world.sharing.share(World.OWNER, map.id(), "BACK");
        world.sharing.grant(World.OWNER, map.id(), Party.user("stranger"), Level.EDIT);
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("stranger"));

        assertThat(of(World.STRANGER)).isEqualTo(NOTHING_MORE);
    }

    @Test
    public void isGoneFromAnotherProjectWhereMapsAreOffThere() {
        world.projects.in("BACK").browsedBy("stranger").administeredBy("admin");
        world.sharing.share(World.OWNER, map.id(), "BACK");

        world.settings.turn(World.ADMIN, "BACK", false);

        assertThat(world.access.mayView(World.STRANGER, map.head())).isFalse();
        assertThat(world.access.mayView(World.VIEWER, map.head())).isTrue();
    }

    @Test
    public void isGoneEverywhereWhereMapsAreOffAtHome() {
        world.projects.in("BACK").browsedBy("stranger");
        world.sharing.share(World.OWNER, map.id(), "BACK");

        world.settings.turn(World.ADMIN, "ITSD", false);

        assertThat(world.access.mayView(World.STRANGER, map.head())).isFalse();
        assertThat(world.screens.cards(World.OWNER, "BACK", 0, 1000)).isEmpty();
    }

    @Test
    public void isNoLongerShownOnceItIsTakenOff() {
        world.projects.in("BACK").browsedBy("stranger");
        world.sharing.share(World.OWNER, map.id(), "BACK");
        int guest = world.sharing.read(World.OWNER, map.id()).guests().get(0).id();

        world.sharing.unshare(World.OWNER, map.id(), guest);

        assertThat(world.access.mayView(World.STRANGER, map.head())).isFalse();
        assertThat(world.screens.cards(World.OWNER, "BACK", 0, 1000)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.sharing.unshare(World.OWNER, map.id(), guest));
    }

    @Test
    public void refusesProjectsAlikeThatAreMissingHiddenOrNotForMaps() {
        world.projects.add(10_002, "HUSH", "Hush");
        world.projects.add(10_003, "LOOK", "Look only").browsedBy("po");
        world.projects.add(10_004, "OFF", "Off").createdInBy("po").administeredBy("admin");
        world.settings.turn(World.ADMIN, "OFF", false);

        for (String key : List.of("NOPE", "HUSH", "LOOK", "OFF")) {
            assertThatExceptionOfType(Invalid.class)
                    .as(key)
                    .isThrownBy(() -> world.sharing.share(World.OWNER, map.id(), key))
                    .extracting(Invalid::text)
                    .isEqualTo(Text.of("jm.problem.project"));
        }
    }

    @Test
    public void isShownInAProjectOnceAndNotInItsHomeAgain() {
        world.sharing.share(World.OWNER, map.id(), "BACK");

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> world.sharing.share(World.OWNER, map.id(), "BACK"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> world.sharing.share(World.OWNER, map.id(), "ITSD"));
        assertThat(map.head().admission().rules().guests()).containsExactly(10_001L);
    }

    @Test
    public void tellsNothingOfAProjectThatTheReaderMayNotSee() {
        world.sharing.share(World.OWNER, map.id(), "BACK");
        world.projects.in("BACK").nobody();

        assertThat(world.sharing.read(World.OWNER, map.id()).guests())
                .extracting(AccessService.ShownGuest::project)
                .containsExactly(Optional.<ProjectRef>empty());
    }

    @Test
    public void isMissingForWhomItDoesNotNameOnceItIsNarrowed() {
        narrowTo(Party.user("viewer"), Level.VIEW);

        assertThat(world.access.mayView(World.CONTRIBUTOR, map.head())).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.screens.map(World.CONTRIBUTOR, map.id()));
        assertThat(world.screens.cards(World.CONTRIBUTOR, "ITSD", 0, 1000)).isEmpty();
        assertThat(of(World.VIEWER)).isEqualTo(NOTHING_MORE);
        assertThat(of(World.OWNER)).isEqualTo(new Abilities(true, true, true));
        assertThat(of(World.ADMIN).manage()).isTrue();
        world.sharing.narrow(World.OWNER, map.id(), false);
        assertThat(world.access.mayView(World.CONTRIBUTOR, map.head())).isTrue();
    }

    @Test
    public void givesWhomItNamesTheLevelAsFarAsTheProjectGoes() {
        narrowTo(Party.group("helpers"), Level.VIEW);
        assertThat(of(World.CONTRIBUTOR)).isEqualTo(NOTHING_MORE);
        narrowTo(Party.group("helpers"), Level.CONTRIBUTE);
        assertThat(of(World.CONTRIBUTOR)).isEqualTo(new Abilities(false, true, false));
        narrowTo(Party.group("helpers"), Level.EDIT);
        assertThat(of(World.CONTRIBUTOR)).isEqualTo(new Abilities(true, true, false));
        assertThat(of(World.VIEWER)).as("may not create issues").isEqualTo(NOTHING_MORE);
    }

    @Test
    public void makesAContributorAnEditorWithoutBeingNarrowed() {
        world.sharing.grant(World.OWNER, map.id(), Party.user("agent"), Level.EDIT);

        assertThat(of(World.CONTRIBUTOR)).isEqualTo(new Abilities(true, true, false));
        assertThat(of(World.VIEWER)).isEqualTo(NOTHING_MORE);
    }

    @Test
    public void takesTheMostOfSeveralNames() {
        narrowTo(Party.user("agent"), Level.EDIT);
        world.sharing.grant(World.OWNER, map.id(), Party.group("helpers"), Level.VIEW);

        assertThat(of(World.CONTRIBUTOR).edit()).isTrue();
    }

    @Test
    public void keepsWhomTheProjectNamesOutOnceItIsNarrowed() {
        world.settings.addEditor(World.ADMIN, "ITSD", Party.user("viewer"));
        world.sharing.narrow(World.OWNER, map.id(), true);
        assertThat(world.access.mayView(World.VIEWER, map.head())).isFalse();

        world.sharing.grant(World.OWNER, map.id(), Party.user("viewer"), Level.VIEW);
        assertThat(of(World.VIEWER).edit()).isFalse();
        world.sharing.grant(World.OWNER, map.id(), Party.user("viewer"), Level.EDIT);
        assertThat(of(World.VIEWER).edit()).isTrue();
    }

    @Test
    public void letsAnEditorShowItElsewhereButNotNarrowIt() {
        world.sharing.grant(World.OWNER, map.id(), Party.user("agent"), Level.EDIT);

        world.sharing.share(World.CONTRIBUTOR, map.id(), "BACK");

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> world.sharing.narrow(World.CONTRIBUTOR, map.id(), true));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> world.sharing.passOn(World.CONTRIBUTOR, map.id(), "agent"));
    }

    @Test
    public void goesToAnotherOwnerWhoMayCreateIssues() {
        world.sharing.passOn(World.OWNER, map.id(), "agent");

        assertThat(of(World.CONTRIBUTOR)).isEqualTo(new Abilities(true, true, true));
        assertThat(of(World.OWNER)).isEqualTo(new Abilities(false, true, false));
        for (String other : List.of("viewer", "stranger", "customer")) {
            assertThatExceptionOfType(Invalid.class)
                    .as(other)
                    .isThrownBy(() -> world.sharing.passOn(World.CONTRIBUTOR, map.id(), other))
                    .extracting(Invalid::text)
                    .isEqualTo(Text.of("jm.problem.owner"));
        }
    }

    @Test
    public void showsWhatIsGoneAndLetsItBeTakenOff() {
        world.sharing.share(World.OWNER, map.id(), "BACK");
        world.sharing.grant(World.OWNER, map.id(), Party.user("viewer"), Level.EDIT);
        world.directory.delete("viewer");
        world.directory.delete("po");
        world.projects.in("BACK").nobody();

        AccessService.Shown shown = world.sharing.read(World.ADMIN, map.id());

        assertThat(shown.owner().label()).isEmpty();
        assertThat(shown.grants())
                .containsExactly(new AccessService.ShownGrant(
                        new Parties.Named(Party.user("viewer"), Optional.empty()), Level.EDIT));
        world.sharing.grant(World.ADMIN, map.id(), Party.user("viewer"), null);
        world.sharing.unshare(World.ADMIN, map.id(), shown.guests().get(0).id());
        assertThat(map.head().admission().rules().grants()).isEmpty();
        assertThat(map.head().admission().rules().guests()).isEmpty();
    }

    @Test
    public void logsThatItWasChangedButNotForWhom() {
        world.sharing.grant(World.OWNER, map.id(), Party.user("viewer"), Level.EDIT);
        world.sharing.share(World.OWNER, map.id(), "BACK");
        world.sharing.passOn(World.OWNER, map.id(), "agent");

        assertThat(map.changes())
                .extracting(change -> change.what().field())
                .containsExactly(null, "access", "access", "owner");
        assertThat(map.changes())
                .filteredOn(change -> change.what().field() != null)
                .allSatisfy(change -> {
                    assertThat(change.what().before()).isNull();
                    assertThat(change.what().after()).isNull();
                });
        assertThat(map.version()).isEqualTo(4);
    }

    @Test
    public void writesNothingWhereNothingChanges() {
        world.sharing.grant(World.OWNER, map.id(), Party.user("viewer"), Level.EDIT);
        world.sharing.grant(World.OWNER, map.id(), Party.user("viewer"), Level.EDIT);
        world.sharing.narrow(World.OWNER, map.id(), false);
        world.sharing.passOn(World.OWNER, map.id(), "po");

        assertThat(map.version()).isEqualTo(2);
    }

    @Test
    public void namesAndIsShownAsOftenAsThereIsRoomForAndNotOnceMore() {
        for (int i = 0; i < AccessService.MOST_GRANTS; i++) {
            world.directory.with(new Viewer("user" + i, true));
            world.sharing.grant(World.OWNER, map.id(), Party.user("user" + i), Level.VIEW);
        }
        for (int i = 0; i < AccessService.MOST_GUESTS; i++) {
            world.projects.add(20_000 + i, "P" + i, "Project").createdInBy("po");
            world.sharing.share(World.OWNER, map.id(), "P" + i);
        }

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.sharing.grant(World.OWNER, map.id(), Party.user("viewer"), Level.VIEW))
                .extracting(Invalid::text)
                .isEqualTo(Text.of("jm.problem.toomany", 101, 100));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> world.sharing.share(World.OWNER, map.id(), "BACK"))
                .extracting(Invalid::text)
                .isEqualTo(Text.of("jm.problem.toomany", 51, 50));
        world.sharing.grant(World.OWNER, map.id(), Party.user("user1"), Level.EDIT);
        assertThat(map.head().admission().rules().grants())
                .hasSize(100)
                .contains(new Grant(Party.user("user1"), Level.EDIT));
    }
}
