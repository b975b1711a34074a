package org.journeymaps.issue;

import java.util.List;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.ProjectRef;
import org.jspecify.annotations.Nullable;

/** What a new issue about a pain is filled in with, and what may be chosen instead. */
public record IssueDraft(
        List<Target> targets,
        List<Choice> priorities,
        @Nullable String priority,
        String summary,
        String description) {

    /** A project that the viewer may create issues in, with its issue types. */
    public record Target(ProjectRef project, List<Choice> types) {}
}
