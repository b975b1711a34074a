package org.journeymaps.evidence;

import java.time.LocalDate;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** The interview, survey or report that backs what a map says (M08); the type is a term id. */
public record Source(
        Id<Source> id,
        @Nullable Integer type,
        String title,
        @Nullable LocalDate date) {}
