package org.journeymaps.sharing;

import java.util.Optional;
import org.journeymaps.admission.Party;
import org.journeymaps.platform.Directory;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** Tells which users and groups there are: new ones must exist, and those that are gone since are told apart (QR6). */
public final class Parties {
    private final Directory directory;
    private final People people;

    public Parties(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    /** Somebody named, with the name that people know them by, or none when they are gone. */
    public record Named(Party party, Optional<String> label) {}

    public Optional<Viewer> user(String userKey) {
        return directory.user(userKey);
    }

    public Named named(Party party) {
        return new Named(party, label(party));
    }

    /** Throws {@link Invalid} alike for somebody who does not exist and whom the viewer may not look up (CVE-2021-41305). */
    public void mustExist(Viewer viewer, Party party) {
        if (!directory.mayBrowse(viewer) || label(party).isEmpty()) {
            throw new Invalid("name", Text.of("jm.problem.party"));
        }
    }

    private Optional<String> label(Party party) {
        return party.kind() == Party.Kind.USER
                ? people.nameOf(party.name())
                : Optional.of(party.name()).filter(directory::hasGroup);
    }
}
