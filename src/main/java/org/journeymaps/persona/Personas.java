package org.journeymaps.persona;

import java.util.List;
import java.util.Set;

/** All stored personas. */
public interface Personas extends ProjectRecords<Persona> {
    /** Gives the ids of all personas of this name, whatever their project and however it is written, in one statement. */
    Set<Integer> called(String name);

    /** Lists the personas of a project with these ids in that order, also those taken off, in one statement; none for none. */
    List<Persona> named(long projectId, List<Integer> ids);
}
