package org.journeymaps.sharing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.access.MapAccess;
import org.journeymaps.access.Settings;
import org.journeymaps.access.SettingsChange;
import org.journeymaps.access.SettingsChange.What;
import org.journeymaps.admission.Party;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Transactions;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** Lets a project's admins say whether it has journey maps, and who edits all of them besides owners and admins. */
public final class SettingsService {
    /** Most users and groups that a project names. */
    static final int MOST_EDITORS = 100;

    private final MapAccess access;
    private final Transactions transactions;
    private final Settings settings;
    private final JourneyMaps maps;
    private final Parties parties;
    private final Clock clock;

    public SettingsService(
            MapAccess access,
            Transactions transactions,
            Settings settings,
            JourneyMaps maps,
            Parties parties,
            Clock clock) {
        this.access = access;
        this.transactions = transactions;
        this.settings = settings;
        this.maps = maps;
        this.parties = parties;
        this.clock = clock;
    }

    /** A project's settings with the names of those whom they name, and their last changes, newest first. */
    public record Shown(boolean on, List<Parties.Named> editors, List<Logged> changes) {}

    /** A change with the names of who made it and whom it was about. */
    public record Logged(SettingsChange change, Parties.Named by, Optional<Parties.Named> about) {}

    public Shown read(Viewer viewer, String projectKey) {
        return shown(access.projectForSettings(viewer, projectKey).id());
    }

    /** Switches journey maps on or off; while they are off, the project's maps are nowhere. */
    public Shown turn(Viewer viewer, String projectKey, boolean on) {
        What what = on ? What.ON : What.OFF;
        return change(viewer, projectKey, new Step(what, null), known -> new ProjectSettings(on, known.editors()));
    }

    /** Adds somebody to those who edit all maps of the project; adding them again changes nothing. */
    public Shown addEditor(Viewer viewer, String projectKey, Party party) {
        return change(viewer, projectKey, new Step(What.NAMED, party), known -> {
            parties.mustExist(viewer, party);
            List<Party> editors = without(known.editors(), party);
            if (editors.size() >= MOST_EDITORS) {
                throw new Invalid("name", Text.of("jm.problem.toomany", editors.size() + 1, MOST_EDITORS));
            }
            editors.add(party);
            return new ProjectSettings(known.on(), editors);
        });
    }

    /** Takes somebody off those who edit all maps of the project, also somebody who is gone. */
    public Shown removeEditor(Viewer viewer, String projectKey, Party party) {
        return change(
                viewer,
                projectKey,
                new Step(What.UNNAMED, party),
                known -> new ProjectSettings(known.on(), without(known.editors(), party)));
    }

    private static List<Party> without(List<Party> parties, Party party) {
        List<Party> others = new ArrayList<>(parties);
        others.remove(party);
        return others;
    }

    /** Every map of the project gets its copy in the same transaction, so that one statement still tells who gets in. */
    private Shown change(Viewer viewer, String projectKey, Step step, UnaryOperator<ProjectSettings> rule) {
        return transactions.write(() -> {
            ProjectRef project = access.projectForSettings(viewer, projectKey);
            ProjectSettings known = settings.claim(project.id());
            ProjectSettings changed = rule.apply(known);
            if (!changed.equals(known)) {
                settings.set(
                        project.id(),
                        changed,
                        new SettingsChange(clock.instant(), viewer.key(), step.what(), step.party()));
                maps.settle(project.id(), changed);
            }
            return shown(project.id());
        });
    }

    /** What is about to be changed, and about whom. */
    private record Step(What what, @Nullable Party party) {}

    private Shown shown(long projectId) {
        ProjectSettings known = settings.of(projectId);
        return new Shown(
                known.on(),
                known.editors().stream().map(parties::named).toList(),
                settings.changes(projectId).stream().map(this::logged).toList());
    }

    private Logged logged(SettingsChange change) {
        return new Logged(
                change,
                parties.named(Party.user(change.byKey())),
                Optional.ofNullable(change.party()).map(parties::named));
    }
}
