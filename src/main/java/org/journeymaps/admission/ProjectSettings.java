package org.journeymaps.admission;

import java.util.List;

/** What a project's admins say about its maps: whether there are any, and who edits all of them besides owners and admins. */
public record ProjectSettings(boolean on, List<Party> editors) {
    /** What holds where nobody has said anything. */
    public static final ProjectSettings INITIAL = new ProjectSettings(true, List.of());

    public ProjectSettings {
        editors = List.copyOf(editors);
    }
}
