package org.journeymaps.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What a store promises, tried on the one in memory and on the one in genuine Active Objects alike. */
@RunWith(Parameterized.class)
public abstract class StorageContract {
    private static final AtomicLong PROJECTS = new AtomicLong(20_000);

    protected final Storage storage;

    /** A project that no other test knows. */
    protected final long projectId = PROJECTS.incrementAndGet();

    protected StorageContract(String kind, Supplier<Storage> opened) {
        this.storage = opened.get();
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> storages() {
        Supplier<Storage> memory = Storage::inMemory;
        Supplier<Storage> genuine = () -> Storage.in(GenuineActiveObjects.opened());
        return List.of(new Object[] {"in memory", memory}, new Object[] {"in Active Objects", genuine});
    }
}
