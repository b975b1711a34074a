package org.journeymaps.platform;

import java.util.Optional;

/** Names of Jira's users. */
@FunctionalInterface
public interface People {
    /** Gives the display name, or nothing when no such user exists any more. */
    Optional<String> nameOf(String userKey);
}
