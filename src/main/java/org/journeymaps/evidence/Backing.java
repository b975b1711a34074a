package org.journeymaps.evidence;

import org.journeymaps.model.Anchor;

/** A source and what it backs. */
public record Backing(Source source, Anchor anchor) {}
