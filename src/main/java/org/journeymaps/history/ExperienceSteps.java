package org.journeymaps.history;

import org.journeymaps.log.Change;
import org.journeymaps.map.MapWriter;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.platform.Viewer;

/** Takes back what was changed of everyone's experience, or of that of one persona. */
record ExperienceSteps(JourneyMaps maps) implements WayBack {
    private Steps<Experience> steps(Change.What what) {
        Integer persona = what.field() == null ? null : Experience.personaIn(what.field());
        return persona == null
                ? Steps.of(Experience.EVERY_FIELD, maps.experiences())
                : Steps.of(Experience.everyFieldOf(persona), maps.experiencesOf(persona));
    }

    @Override
    public boolean canTakeBack(Change.What what) {
        return steps(what).canTakeBack(what);
    }

    @Override
    public void takeBack(MapWriter.Session session, Viewer viewer, Change.What what) {
        steps(what).takeBack(session, viewer, what);
    }
}
