package org.journeymaps.evidence;

import org.journeymaps.map.Anchor;

/** A source and what it backs. */
public record Backing(Source source, Anchor anchor) {}
