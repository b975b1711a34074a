package org.journeymaps.mapfile;

import org.journeymaps.log.Change.Subject;

/** One record of a map by its kind and its number here. */
public record RecordKey(Subject kind, int number) {}
