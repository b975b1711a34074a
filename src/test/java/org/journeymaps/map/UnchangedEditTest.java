package org.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapBuilder.aMap;
import static org.journeymaps.testing.MapBuilder.stage;
import static org.journeymaps.testing.MapBuilder.touchpoint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StorageContract;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;
import org.junit.runners.Parameterized;

/** An edit that says what is there already takes nothing back that others write at the same moment (QC1, QC4). */
public class UnchangedEditTest extends StorageContract {
    private final World world = new World(storage);
    private final StoredMap map = aMap().with(stage("A").with(touchpoint("Waits"), touchpoint("Calls")))
            .storedIn(storage);

    /** Only those in which several write at once; the one in memory lets one in at a time. */
    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> storages() {
        return StorageContract.storages().stream()
                .filter(storage -> !storage[0].equals("in memory"))
                .toList();
    }

    public UnchangedEditTest(String kind, Supplier<Storage> opened) {
        super(kind, opened);
    }

    @Test
    public void isNoRevision() {
        Written<Touchpoint> written = rename(world, "Waits", "Waits");

        assertThat(written.version()).isEqualTo(1);
        assertThat(written.value().meeting().name()).isEqualTo("Waits");
        assertThat(map.version()).isEqualTo(1);
    }

    @Test(timeout = 30_000)
    public void keepsTheRevisionOfWhoeverWasFaster() {
        World meanwhile = new World(withMaps(() -> rename(world, "Calls", "Calls again")));

        rename(meanwhile, "Waits", "Waits");

        assertThat(map.version()).isEqualTo(2);
        assertThat(rename(world, "Waits", "Waits long").version()).isEqualTo(3);
    }

    private Written<Touchpoint> rename(World by, String from, String to) {
        int id = map.touchpoint(from).id().value();
        return by.maps.changeTouchpoint(World.OWNER, map.id(), id, map.version(), Map.of("name", to));
    }

    /** The same storage, but once somebody else writes between the reading of the head and the writing. */
    private Storage withMaps(Runnable somebodyElse) {
        AtomicBoolean written = new AtomicBoolean();
        JourneyMaps maps = (JourneyMaps) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JourneyMaps.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(storage.maps(), arguments);
                        if (method.getName().equals("claim") && written.compareAndSet(false, true)) {
                            CompletableFuture.runAsync(somebodyElse).join();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Storage(
                storage.transactions(),
                maps,
                storage.settings(),
                storage.guests(),
                storage.changes(),
                storage.findings(),
                storage.improvements(),
                storage.comments(),
                storage.sources(),
                storage.terms(),
                storage.links(),
                storage.stamps(),
                storage.versions(),
                storage.orders(),
                storage.targets(),
                storage.stableIds(),
                storage.reviews(),
                storage.searchTexts(),
                storage.visitors(),
                storage.personas(),
                storage.segments(),
                storage.libraryChanges());
    }
}
