package org.journeymaps.admission;

import org.jspecify.annotations.Nullable;

/**
 * All that decides who gets at a map, kept in the map's own row so that one statement reads it (QP4): a copy of its home
 * project's settings, its own rules, and its deletion.
 */
public record Admission(
        ProjectSettings project, MapRules rules, @Nullable Removal removal) {
    /** A map of a project that has said nothing. */
    public static final Admission OPEN = new Admission(ProjectSettings.INITIAL, MapRules.OPEN, null);

    public Admission with(ProjectSettings changed) {
        return new Admission(changed, rules, removal);
    }

    public Admission with(MapRules changed) {
        return new Admission(project, changed, removal);
    }

    public Admission with(@Nullable Removal changed) {
        return new Admission(project, rules, changed);
    }
}
