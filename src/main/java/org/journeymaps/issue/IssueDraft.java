package org.journeymaps.issue;

import java.util.List;
import java.util.Optional;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.ProjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What a new issue about a pain is filled in with, and what may be chosen instead.
 *
 * @param token makes an order of it count once, however often it is sent
 */
public record IssueDraft(Choices choices, String summary, String description, String token) {

    /** The projects and priorities to choose from, and what is chosen at first. */
    public record Choices(
            List<Target> targets,
            Optional<Last> last,
            List<Choice> priorities,
            @Nullable String priority) {}

    /** A project that the viewer may create issues in, with its issue types. */
    public record Target(ProjectRef project, List<Choice> types) {}

    /** The project and issue type of the issue that the viewer created last. */
    public record Last(ProjectRef project, String type) {}
}
