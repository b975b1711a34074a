package org.journeymaps.admission;

import java.time.Instant;

/** Who deleted a map, and when. */
public record Removal(String byKey, Instant at) {}
