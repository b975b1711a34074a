package org.journeymaps.improvement;

import org.journeymaps.kind.AnchoredRecords;

/** All stored improvements, each with what it addresses. */
public interface Improvements extends AnchoredRecords<Improvement> {}
