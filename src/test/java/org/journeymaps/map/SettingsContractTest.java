package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.testing.MapBuilder.aMap;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.access.SettingsChange;
import org.journeymaps.admission.Admission;
import org.journeymaps.admission.Grant;
import org.journeymaps.admission.MapRules;
import org.journeymaps.admission.Party;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.admission.Removal;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Projects' settings and the copies of them in the rows of their maps. */
public class SettingsContractTest extends StorageContract {
    private static final ProjectSettings OFF =
            new ProjectSettings(false, List.of(Party.user("JIRAUSER-po"), Party.group("a group, \u00e6 %20\n")));

    private static final SettingsChange CHANGE = new SettingsChange(
            World.NOW, "JIRAUSER-po \u00e6\n", SettingsChange.What.NAMED, Party.group("a group, \u00e6 %20\n"));
    private static final SettingsChange OTHER =
            new SettingsChange(World.NOW.plusSeconds(1), "JIRAUSER-admin", SettingsChange.What.OFF, null);

    public SettingsContractTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void areOnAndNameNobodyAtFirst() {
        assertThat(storage.settings().of(projectId)).isEqualTo(ProjectSettings.INITIAL);
        storage.transactions()
                .write(() -> assertThat(storage.settings().claim(projectId)).isEqualTo(ProjectSettings.INITIAL));
        assertThat(storage.settings().of(projectId)).isEqualTo(ProjectSettings.INITIAL);
    }

    @Test
    public void areKeptByProject() {
        set(OFF);

        assertThat(storage.settings().of(projectId)).isEqualTo(OFF);
        assertThat(storage.settings().of(-projectId)).isEqualTo(ProjectSettings.INITIAL);
        set(ProjectSettings.INITIAL);
        assertThat(storage.settings().of(projectId)).isEqualTo(ProjectSettings.INITIAL);
    }

    @Test
    public void rememberTheirLastChangesTheNewestFirst() {
        assertThat(storage.settings().changes(projectId)).isEmpty();
        for (int i = 0; i < SettingsChange.MOST + 5; i++) {
            set(OFF);
        }
        storage.transactions().write(() -> {
            storage.settings().claim(projectId);
            storage.settings().set(projectId, OFF, OTHER);
            return true;
        });

        assertThat(storage.settings().changes(projectId))
                .startsWith(OTHER, CHANGE, CHANGE)
                .hasSize(SettingsChange.MOST);
        assertThat(storage.settings().changes(-projectId)).isEmpty();
    }

    private void set(ProjectSettings settings) {
        storage.transactions().write(() -> {
            storage.settings().claim(projectId);
            storage.settings().set(projectId, settings, CHANGE);
            return true;
        });
    }

    @Test
    public void areBackWhereTheyWereAfterAFailure() {
        assertThatThrownBy(() -> storage.transactions().write(() -> {
                    storage.settings().claim(projectId);
                    storage.settings().set(projectId, OFF, CHANGE);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(storage.settings().of(projectId)).isEqualTo(ProjectSettings.INITIAL);
    }

    @Test
    public void lieInTheRowsOfTheProjectsMapsToo() {
        StoredMap map = aMap().inProject(projectId).storedIn(storage);
        StoredMap elsewhere = aMap().inProject(-projectId).storedIn(storage);

        storage.maps().settle(projectId, OFF);

        assertThat(map.head().admission().project()).isEqualTo(OFF);
        assertThat(map.head().admission().rules()).isEqualTo(MapRules.OPEN);
        assertThat(elsewhere.head().admission()).isEqualTo(Admission.OPEN);
    }

    @Test
    public void keepsRulesOwnerAndDeletionOfAMap() {
        StoredMap map = aMap().inProject(projectId).storedIn(storage);
        MapRules rules = new MapRules(
                true,
                List.of(
                        new Grant(Party.user("JIRAUSER-po"), Grant.Level.VIEW),
                        new Grant(Party.group("two words"), Grant.Level.EDIT)),
                List.of(10_001L, 4_000_000_000L));
        Removal removal = new Removal("JIRAUSER-po", Instant.parse("2026-11-22T10:15:30Z"));

        change(map, map.head().ownedBy("agent").with(new Admission(OFF, rules, removal)));

        assertThat(map.head().ownerKey()).isEqualTo("agent");
        assertThat(map.head().admission()).isEqualTo(new Admission(OFF, rules, removal));
        change(map, map.head().with(Admission.OPEN));
        assertThat(map.head().admission()).isEqualTo(Admission.OPEN);
    }

    private void change(StoredMap map, MapHead to) {
        storage.transactions()
                .write(() -> storage.maps().heads().change(map.id(), map.id().value(), head -> to));
    }

    /** A creation and a change of settings at the same moment never leave a map with old settings (ADR 11). */
    @Test(timeout = 60_000)
    public void reachEveryMapThatIsCreatedMeanwhile() {
        World world = new World(storage);
        world.projects
                .add(projectId, "P" + projectId, "Project")
                .createdInBy("po")
                .administeredBy("admin");
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> creations = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    await(start);
                    for (int n = 0; n < 5; n++) {
                        world.maps.create(
                                World.OWNER, "P" + projectId, new MapText("M" + i + n, null, null), List.of());
                    }
                }))
                .toList();
        start.countDown();
        for (int n = 0; n < 5; n++) {
            world.settings.addEditor(
                    World.ADMIN,
                    "P" + projectId,
                    Party.user(List.of("agent", "viewer").get(n % 2)));
            world.settings.removeEditor(
                    World.ADMIN,
                    "P" + projectId,
                    Party.user(List.of("viewer", "agent").get(n % 2)));
        }
        creations.forEach(CompletableFuture::join);

        assertThat(storage.maps().inProject(projectId)).hasSize(20).allSatisfy(head -> assertThat(
                        head.admission().project())
                .isEqualTo(storage.settings().of(projectId)));
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
