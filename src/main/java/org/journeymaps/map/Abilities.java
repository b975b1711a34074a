package org.journeymaps.map;

/** What a viewer may do with a map that they may view. */
public record Abilities(boolean edit, boolean contribute) {}
