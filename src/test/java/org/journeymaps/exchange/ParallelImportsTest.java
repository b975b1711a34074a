package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.term.Term;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
import org.journeymaps.testing.GenuineActiveObjects;
import org.journeymaps.testing.Storage;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Four people who import the same new words into one project at once get four maps and every word once (QC1). */
@RunWith(Parameterized.class)
public class ParallelImportsTest {
    private static final int PEOPLE = 4;
    private static final AtomicLong PROJECTS = new AtomicLong(40_000);

    private final long project = PROJECTS.incrementAndGet();
    private final World world;

    public ParallelImportsTest(String database, Supplier<ActiveObjects> ao) {
        world = new World(Storage.in(ao.get()));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return GenuineActiveObjects.onBoth();
    }

    @Before
    public void aProject() {
        world.projects.add(project, "NEW", "New project").createdInBy("po");
    }

    @Test(timeout = 60_000)
    public void getFourMapsAndEveryWordOnce() throws Exception {
        SpreadsheetFile file = SampleFiles.sample("web-shop-order.en.csv");
        int words = world.imports.preview(World.OWNER, "NEW", file).newTerms().size();
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

        List<Callable<Id<JourneyMap>>> imports = IntStream.range(0, PEOPLE)
                .<Callable<Id<JourneyMap>>>mapToObj(i -> () -> world.imports
                        .create(World.OWNER, "NEW", file, new MapText("Map " + i, null, null))
                        .map())
                .toList();
        List<Id<JourneyMap>> maps = new ArrayList<>();
        for (Future<Id<JourneyMap>> done : threads.invokeAll(imports)) {
            maps.add(done.get());
        }
        threads.shutdown();

        assertThat(maps).doesNotHaveDuplicates().allSatisfy(map -> assertThat(
                        new StoredMap(world.storage, map).whole().touchpoints())
                .hasSize(11));
        assertThat(world.storage.terms().of(project).stream().filter(term -> term.key() == null))
                .hasSize(words)
                .extracting(Term::name)
                .doesNotHaveDuplicates();
        assertThat(world.storage.sources().inProject(project).size()).isGreaterThanOrEqualTo(10);
    }

    /** Each adds one word and then wants the word of the other: one of them runs again. */
    @Test(timeout = 60_000)
    public void endEvenWhereEachWaitsForAWordOfTheOther() throws Exception {
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Callable<Term>> crosswise =
                List.of(words("Kiosk", "Fair", bothHaveOne), words("Fair", "Kiosk", bothHaveOne));
        for (Future<Term> done : threads.invokeAll(crosswise)) {
            done.get();
        }
        threads.shutdown();

        assertThat(world.storage.terms().of(project)).extracting(Term::name).containsExactlyInAnyOrder("Kiosk", "Fair");
    }

    private Callable<Term> words(String one, String other, CyclicBarrier bothHaveOne) {
        AtomicBoolean first = new AtomicBoolean(true);
        return () -> world.storage.transactions().write(() -> {
            TermBook book = new TermBook(world.storage.terms(), new Vocabulary(), project);
            book.named(TermKind.CHANNEL, one);
            if (first.getAndSet(false)) {
                awaitAt(bothHaveOne);
            }
            return book.named(TermKind.CHANNEL, other);
        });
    }

    /** On H2 the other one cannot come: it waits for its turn to write, and in vain. */
    private static void awaitAt(CyclicBarrier barrier) {
        try {
            barrier.await(3, TimeUnit.SECONDS);
        } catch (TimeoutException | BrokenBarrierException goOn) {
            return;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
