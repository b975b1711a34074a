package org.journeymaps.improvement;

import org.journeymaps.kind.InMemoryAnchored;

/** Improvements in memory. */
public final class InMemoryImprovements extends InMemoryAnchored<Improvement> implements Improvements {}
