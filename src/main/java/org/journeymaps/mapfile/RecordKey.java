package org.journeymaps.mapfile;

/** One record of a map by its kind and its number here. */
public record RecordKey(Kind kind, int number) {}
