package org.journeymaps.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.journeymaps.history.NamedVersion;
import org.journeymaps.platform.People;
import org.jspecify.annotations.Nullable;

/** A named version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionJson(
        int id,
        int revision,
        String name,
        String at,
        @Nullable String author) {
    static VersionJson of(NamedVersion version, People people) {
        return new VersionJson(
                version.id().value(),
                version.revision(),
                version.name(),
                version.at().toString(),
                people.nameOf(version.authorKey()).orElse(null));
    }
}
