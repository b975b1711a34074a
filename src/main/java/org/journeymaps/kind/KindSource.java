package org.journeymaps.kind;

import java.util.List;

/** Declares the kinds of record of one feature; every source that is a bean is registered in {@link Kinds}. */
@FunctionalInterface
public interface KindSource {
    List<RecordKind> kinds();
}
