package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.it.TestDatabase;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.journeymaps.testing.World;
import org.junit.Test;

/** Measures every goal that can be measured now; run by {@code mvn -Pbench verify} and by nothing else. */
public class QualityBench {
    /** So many reference maps. */
    private static final int MAPS = 1000;

    private final List<Measured> measured = new ArrayList<>();

    @Test
    public void writesTheReport() {
        List<BenchDatabase> databases = BenchDatabase.both();
        for (BenchDatabase database : databases) {
            inProcess(database);
        }
        for (int i = 0; i < databases.size(); i++) {
            onTheJar(TestDatabase.values()[i], databases.get(i));
        }
        String names = databases.stream().map(BenchDatabase::name).collect(Collectors.joining(", "));
        databases.forEach(BenchDatabase::close);
        addAll(BrowserBench.run());
        new Report(measured, names).write();
    }

    private void inProcess(BenchDatabase database) {
        World world = database.world();
        Id<JourneyMap> map = ReferenceMap.importInto(world, ReferenceMap.TOUCHPOINTS);
        ReferenceMap.link(world, map, 1);
        Library library = new Library(database, map);
        addAll(new ReadBench(database, world, map).run(library, MAPS));
        addAll(new EditBench(database, map).run());
        add(new ImportBench(database, world, map).run());
        addAll(new SearchBench(database, world).run(SearchBench.MAPS));
    }

    private void onTheJar(TestDatabase kind, BenchDatabase database) {
        try (HttpBench http = new HttpBench(kind, database.name())) {
            addAll(http.run());
            if (kind == TestDatabase.POSTGRESQL) {
                addAll(http.sizes());
            }
        }
        add(ContentionBench.run(kind, database));
        add(KillBench.ofTheJvm(kind, database.name()));
        if (kind == TestDatabase.POSTGRESQL) {
            add(KillBench.ofPostgresql(database.name()));
            addAll(NodesBench.run(database.name()));
            add(ClusterBench.run(database.name()));
            add(PollingBench.run(kind, database.name()));
        }
    }

    private void addAll(List<Measured> lines) {
        lines.forEach(this::add);
    }

    private void add(Measured line) {
        System.out.println(line.goal() + " " + line.database() + ": " + line.result() + " " + line.verdict());
        measured.add(line);
    }
}
