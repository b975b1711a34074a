package org.journeymaps.persona;

import org.journeymaps.platform.Id;

/** Segments in memory. */
public final class InMemorySegments extends InMemoryLibrary<Segment> implements Segments {
    @Override
    Segment with(Segment segment, int id, int version) {
        return new Segment(new Id<>(id), version, segment.name(), segment.told(), segment.potential());
    }

    @Override
    int version(Segment segment) {
        return segment.version();
    }
}
