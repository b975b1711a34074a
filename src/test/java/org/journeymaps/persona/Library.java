package org.journeymaps.persona;

/** Personas and segments of which only the name is known. */
public final class Library {
    private Library() {}

    public static Persona persona(String name) {
        return Persona.FIELDS.named("name").write().apply(Persona.NEW, name);
    }

    public static Segment segment(String name) {
        return Segment.FIELDS.named("name").write().apply(Segment.NEW, name);
    }
}
