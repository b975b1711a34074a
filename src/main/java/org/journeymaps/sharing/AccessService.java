package org.journeymaps.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.access.Guests;
import org.journeymaps.access.MapAccess;
import org.journeymaps.admission.Grant;
import org.journeymaps.admission.MapRules;
import org.journeymaps.admission.Party;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapHead;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Projects;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lets people say who gets at one map: whoever edits it shows it in more projects; its owner and the project's admins narrow
 * it, name people, and pass it on. The log says that it happened, not whom it was about, because every viewer reads it.
 */
public final class AccessService {
    /** Most users and groups that a map names. */
    static final int MOST_GRANTS = 100;

    /** Most projects in which a map is shown besides its home. */
    static final int MOST_GUESTS = 50;

    private final MapAccess access;
    private final MapWriter writer;
    private final JourneyMaps maps;
    private final Guests guests;
    private final Parties parties;
    private final Projects projects;

    public AccessService(
            MapAccess access, MapWriter writer, JourneyMaps maps, Guests guests, Parties parties, Projects projects) {
        this.access = access;
        this.writer = writer;
        this.maps = maps;
        this.guests = guests;
        this.parties = parties;
        this.projects = projects;
    }

    /** Who gets at a map, with names; whatever is gone or hidden from the viewer has none. */
    public record Shown(
            MapHead head,
            Optional<ProjectRef> home,
            Parties.Named owner,
            List<ShownGrant> grants,
            List<ShownGuest> guests,
            boolean manage) {}

    /** Somebody whom the map names, and what it gives them. */
    public record ShownGrant(Parties.Named party, Grant.Level level) {}

    /** A project in which the map is shown; one that is gone looks like one that is hidden. */
    public record ShownGuest(int id, Optional<ProjectRef> project) {}

    public Shown read(Viewer viewer, Id<JourneyMap> map) {
        MapHead head = access.editable(viewer, map);
        return new Shown(
                head,
                projects.byId(viewer, head.projectId()),
                parties.named(Party.user(head.ownerKey())),
                head.admission().rules().grants().stream()
                        .map(grant -> new ShownGrant(parties.named(grant.party()), grant.level()))
                        .toList(),
                guests.of(map).stream()
                        .map(guest -> new ShownGuest(guest.id(), projects.byId(viewer, guest.projectId())))
                        .toList(),
                access.abilities(viewer, head).manage());
    }

    /** Shows the map in one more project, in which the viewer may create maps. */
    public Written<MapHead> share(Viewer viewer, Id<JourneyMap> map, String projectKey) {
        return writer.edit(viewer, map, session -> {
            ProjectRef project = access.targetForMaps(viewer, projectKey)
                    .orElseThrow(() -> new Invalid("projectKey", Text.of("jm.problem.project")));
            MapRules rules = session.head().admission().rules();
            if (project.id() == session.head().projectId() || rules.guests().contains(project.id())) {
                throw new Invalid("projectKey", Text.of("jm.problem.shownalready", project.name()));
            }
            mustFit("projectKey", rules.guests().size() + 1, MOST_GUESTS);
            log(session);
            guests.add(map, project.id());
            return withGuests(session);
        });
    }

    /** Shows the map in one project less; throws {@link NotFound} when it is not shown under that number. */
    public Written<MapHead> unshare(Viewer viewer, Id<JourneyMap> map, int guest) {
        return writer.edit(viewer, map, session -> {
            log(session);
            if (!guests.remove(map, guest)) {
                throw new NotFound();
            }
            return withGuests(session);
        });
    }

    private MapHead withGuests(MapWriter.Session session) {
        List<Long> ids =
                guests.of(session.map()).stream().map(Guests.Guest::projectId).toList();
        return change(session, rules -> new MapRules(rules.narrowed(), rules.grants(), ids));
    }

    /** Lets only those in whom the map names, besides its owner and the project's admins; or everybody again. */
    public Written<MapHead> narrow(Viewer viewer, Id<JourneyMap> map, boolean narrowed) {
        return writer.manage(viewer, map, session -> {
            if (session.head().admission().rules().narrowed() == narrowed) {
                return session.head();
            }
            log(session);
            return change(session, rules -> new MapRules(narrowed, rules.grants(), rules.guests()));
        });
    }

    /** Says what the map gives to somebody; no level takes them off, also when they are gone. */
    public Written<MapHead> grant(Viewer viewer, Id<JourneyMap> map, Party party, Grant.@Nullable Level level) {
        return writer.manage(viewer, map, session -> {
            List<Grant> grants =
                    new ArrayList<>(session.head().admission().rules().grants());
            boolean known = grants.removeIf(grant -> grant.party().equals(party));
            if (level != null) {
                if (!known) {
                    parties.mustExist(viewer, party);
                    mustFit("name", grants.size() + 1, MOST_GRANTS);
                }
                grants.add(new Grant(party, level));
            }
            if (grants.equals(session.head().admission().rules().grants())) {
                return session.head();
            }
            log(session);
            return change(session, rules -> new MapRules(rules.narrowed(), grants, rules.guests()));
        });
    }

    /** Gives the map to another owner, who may create issues in its home project. */
    public Written<MapHead> passOn(Viewer viewer, Id<JourneyMap> map, String userKey) {
        return writer.manage(viewer, map, session -> {
            parties.mustExist(viewer, Party.user(userKey));
            if (!parties.user(userKey)
                    .filter(user -> access.mayOwn(user, session.head()))
                    .isPresent()) {
                throw new Invalid("owner", Text.of("jm.problem.owner"));
            }
            if (userKey.equals(session.head().ownerKey())) {
                return session.head();
            }
            session.log(new What(Subject.MAP, map.value(), "owner", null, null));
            return maps.heads()
                    .change(map, map.value(), head -> head.ownedBy(userKey))
                    .orElseThrow(NotFound::new);
        });
    }

    private static void mustFit(String field, int size, int most) {
        if (size > most) {
            throw new Invalid(field, Text.of("jm.problem.toomany", size, most));
        }
    }

    /** Logs before anything is written, because that makes all others wait who would change the same. */
    private static void log(MapWriter.Session session) {
        session.log(new What(Subject.MAP, session.map().value(), "access", null, null));
    }

    private MapHead change(MapWriter.Session session, UnaryOperator<MapRules> rule) {
        return maps.heads()
                .change(
                        session.map(),
                        session.map().value(),
                        head -> head.with(head.admission()
                                .with(rule.apply(head.admission().rules()))))
                .orElseThrow(NotFound::new);
    }
}
