package org.journeymaps.kind;

import java.util.List;
import org.journeymaps.field.Field;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.map.MapWriter;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.Viewer;

/** What everyone experiences, or one persona: the log says which in the name of the field (ADR 21). */
record ExperienceKind(JourneyMaps maps) implements RecordKind, Undo {
    @Override
    public Subject subject() {
        return Subject.EXPERIENCE;
    }

    @Override
    public List<Field<Experience>> everyField() {
        return Experience.EDITED_OF_PERSONAS.all();
    }

    @Override
    public Undo undo() {
        return this;
    }

    private Undo of(What what) {
        Integer persona = what.field() == null ? null : Experience.personaIn(what.field());
        return new FieldUndo<>(
                Experience.everyFieldOf(persona), persona == null ? maps.experiences() : maps.experiencesOf(persona));
    }

    @Override
    public boolean canUndo(What what) {
        return of(what).canUndo(what);
    }

    @Override
    public void undo(MapWriter.Session session, Viewer viewer, What what) {
        of(what).undo(session, viewer, what);
    }
}
