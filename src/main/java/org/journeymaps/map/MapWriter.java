package org.journeymaps.map;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.journeymaps.access.MapAccess;
import org.journeymaps.access.Settings;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.log.Change;
import org.journeymaps.log.Changes;
import org.journeymaps.log.Content;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.Person;
import org.journeymaps.platform.Transactions;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * The one path of every write on a map: one transaction in which the right is checked, the work is done and each
 * change is logged under the next revision. Two writers of one map cannot both take a revision; the slower one runs again.
 */
public final class MapWriter {
    private final Transactions transactions;
    private final MapAccess access;
    private final JourneyMaps maps;
    private final Changes changes;
    private final Settings settings;
    private final Census census;
    private final Limits limits;
    private final Clock clock;

    public MapWriter(
            Transactions transactions,
            MapAccess access,
            JourneyMaps maps,
            Changes changes,
            Settings settings,
            Census census,
            Limits limits,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.maps = maps;
        this.changes = changes;
        this.settings = settings;
        this.census = census;
        this.limits = limits;
        this.clock = clock;
    }

    /** Writes as somebody who may edit the map. */
    public <T> Written<T> edit(Viewer viewer, Id<JourneyMap> map, Function<Session, T> work) {
        return write(viewer, map, access::mustEdit, work);
    }

    /** Writes as somebody who may contribute to the map. */
    public <T> Written<T> contribute(Viewer viewer, Id<JourneyMap> map, Function<Session, T> work) {
        return write(viewer, map, access::mustContribute, work);
    }

    /** Writes as somebody who may manage the map. */
    public <T> Written<T> manage(Viewer viewer, Id<JourneyMap> map, Function<Session, T> work) {
        return write(viewer, map, access::mustManage, work);
    }

    /** Writes as somebody who may manage the map, also while it is deleted. */
    <T> Written<T> restore(Viewer viewer, Id<JourneyMap> map, Function<Session, T> work) {
        return write(viewer, map, access::mustRestore, work);
    }

    private <T> Written<T> write(
            Viewer viewer, Id<JourneyMap> map, BiConsumer<Viewer, MapHead> right, Function<Session, T> work) {
        AtomicBoolean again = new AtomicBoolean();
        return transactions.write(() -> {
            JourneyMaps.Claim claim = claim(map, again.getAndSet(true)).orElseThrow(NotFound::new);
            right.accept(viewer, claim.head());
            return run(viewer, claim, work);
        });
    }

    /** Most writers meet nobody; who did meet somebody queues up, so that nobody loses twice. */
    private Optional<JourneyMaps.Claim> claim(Id<JourneyMap> map, boolean again) {
        return again ? maps.claimInTurn(map) : maps.claim(map);
    }

    /** Creates a map with the viewer as owner; the caller has checked that they may. */
    public <T> Written<T> create(Viewer viewer, long projectId, MapText text, Function<Session, T> work) {
        return create(viewer, projectId, text, work, () -> limits.mustHold(maps.countIn(projectId)));
    }

    /** Creates a template as {@link #create} does a map. */
    public <T> Written<T> createTemplate(Viewer viewer, long projectId, MapText text, Function<Session, T> work) {
        Function<Session, T> made = session -> {
            T value = work.apply(session);
            maps.heads().change(session.map(), session.map().value(), MapHead::asTemplate);
            return value;
        };
        return create(
                viewer,
                projectId,
                text,
                made,
                () -> limits.mustHoldTemplates(maps.templatesIn(projectId).size()));
    }

    private <T> Written<T> create(
            Viewer viewer, long projectId, MapText text, Function<Session, T> work, Runnable limit) {
        return transactions.write(() -> {
            Id<JourneyMap> id = maps.add(projectId, text, viewer.key());
            Written<T> written = run(viewer, maps.claim(id).orElseThrow(NotFound::new), work);
            admit(id, projectId, limit);
            return written;
        });
    }

    /** Comes last, because other creations in the project wait from here on to the end of the transaction. */
    private void admit(Id<JourneyMap> map, long projectId, Runnable limit) {
        ProjectSettings known = settings.claim(projectId);
        if (!known.on()) {
            throw new NotFound();
        }
        limit.run();
        if (!known.equals(ProjectSettings.INITIAL)) {
            maps.heads()
                    .change(map, map.value(), head -> head.with(head.admission().with(known)));
        }
    }

    private <T> Written<T> run(Viewer viewer, JourneyMaps.Claim claim, Function<Session, T> work) {
        Session session = new Session(viewer, claim);
        T value = work.apply(session);
        session.end();
        return new Written<>(session.map(), session.revision, value);
    }

    /** One write under way: the map as it was, and the log that it extends. */
    public final class Session {
        private final Viewer viewer;
        private final JourneyMaps.Claim claim;
        private final MapHead head;
        private final Set<Change.Subject> grown = new HashSet<>();
        private int claimed;
        private int revision;

        private Session(Viewer viewer, JourneyMaps.Claim claim) {
            this.viewer = viewer;
            this.claim = claim;
            this.head = claim.head();
            this.claimed = head.revision();
            this.revision = head.revision();
        }

        public MapHead head() {
            return head;
        }

        public Id<JourneyMap> map() {
            return head.id();
        }

        /**
         * Makes other writers of the map wait for the end of this transaction. Whatever is unique on a map is added after
         * that: so they wait here, in one order, and not inside an insert, where two would wait for each other (ADR 35).
         */
        public void takeTurn() {
            if (claimed == head.revision()) {
                claimed++;
                claim.advance(claimed);
            }
        }

        /** Gives the key of who writes. */
        public String authorKey() {
            return viewer.key();
        }

        /** Gives the moment of writing. */
        public Instant now() {
            return clock.instant();
        }

        /** Throws {@link Invalid} alike for somebody who is not there and for whom the writer may not look up. */
        void mustName(String field, Person person) {
            if (!access.mayName(viewer, person)) {
                throw new Invalid(field, Text.of("jm.problem.party"));
            }
        }

        /** Logs one change under the next revision. */
        public void log(Change.What what) {
            log(what, null, null);
        }

        /** Logs under the next revision that the map, or a record of it, was written whole, with all that is on it. */
        public void log(Change.What what, Content content) {
            changes.append(next(what, null, null), content);
        }

        /** Logs one change under the next revision, and why it was made. */
        public void log(Change.What what, String cause) {
            log(what, null, cause);
        }

        /** Logs a change that takes an earlier revision back. */
        public void logUndo(Change undone) {
            log(undone.what().inverse(), undone.revision(), null);
        }

        private void log(Change.What what, @Nullable Integer undoes, @Nullable String cause) {
            changes.append(next(what, undoes, cause));
        }

        private Change next(Change.What what, @Nullable Integer undoes, @Nullable String cause) {
            takeTurn();
            revision++;
            if (what.isCreation()) {
                grown.add(what.subject());
            }
            return new Change(head.id(), revision, viewer.key(), clock.instant(), what, undoes, cause);
        }

        Changes changes() {
            return changes;
        }

        private void end() {
            if (revision < claimed) {
                throw new IllegalStateException("a write that took its turn must log what it did");
            }
            grown.forEach(kind -> limits.mustHold(kind, census.count(map(), kind)));
            if (revision > claimed) {
                claim.advance(revision);
            }
        }
    }

    /** What a write gave, and the version of the map after it. */
    public record Written<T>(Id<JourneyMap> map, int version, T value) {}
}
