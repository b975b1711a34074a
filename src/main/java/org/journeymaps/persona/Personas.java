package org.journeymaps.persona;

import java.util.List;

/** All stored personas. */
public interface Personas extends ProjectRecords<Persona> {
    /** Lists the personas of a project with these ids in that order, also those taken off, in one statement; none for none. */
    List<Persona> named(long projectId, List<Integer> ids);
}
