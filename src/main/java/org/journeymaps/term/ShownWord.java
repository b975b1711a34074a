package org.journeymaps.term;

import org.jspecify.annotations.Nullable;

/** A term in the viewer's language; the id is 0 for a built-in word that the project does not use yet. */
public record ShownWord(int id, String name, @Nullable String key) {}
