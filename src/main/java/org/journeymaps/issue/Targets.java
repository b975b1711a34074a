package org.journeymaps.issue;

import java.util.Optional;

/** Where each user last created an issue. */
public interface Targets {
    Optional<Target> lastOf(String userKey);

    void remember(String userKey, Target target);

    /** A project and an issue type by their ids, either of which may be gone by now. */
    record Target(long projectId, String type) {}
}
