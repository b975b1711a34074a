package org.journeymaps.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What a store promises, tried on the one in memory and on genuine Active Objects alike (QR5). */
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
        Supplier<Storage> h2 = () -> Storage.in(GenuineActiveObjects.onH2());
        Supplier<Storage> postgresql = () -> Storage.in(GenuineActiveObjects.onPostgresql());
        Supplier<Storage> noBatch = () -> Storage.in(GenuineActiveObjects.onH2WithoutBatchInsert());
        return List.of(
                new Object[] {"in memory", memory},
                new Object[] {"on H2", h2},
                new Object[] {"on PostgreSQL", postgresql},
                new Object[] {"on H2 without batch insert", noBatch});
    }
}
