package org.journeymaps.persona;

/** All stored segments. */
public interface Segments extends ProjectRecords<Segment> {}
