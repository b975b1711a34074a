package org.journeymaps.access;

/** What a viewer may do with a map that they may view; managing is to say who gets in, to pass it on, to delete and restore it. */
public record Abilities(boolean edit, boolean contribute, boolean manage) {}
