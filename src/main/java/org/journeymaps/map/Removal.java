package org.journeymaps.map;

import java.time.Instant;

/** Who deleted a map, and when. */
public record Removal(String byKey, Instant at) {}
