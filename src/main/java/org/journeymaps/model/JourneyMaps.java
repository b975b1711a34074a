package org.journeymaps.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.admission.ProjectSettings;
import org.journeymaps.platform.Id;
import org.journeymaps.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All stored journey maps. */
public interface JourneyMaps {
    /** Finds a map's head in one statement. */
    Optional<MapHead> head(Id<JourneyMap> id);

    /** Finds the heads of the maps with these ids. */
    List<MapHead> heads(List<Id<JourneyMap>> ids);

    /** Lists the heads of all maps, also of deleted ones, in one statement. */
    List<MapHead> all();

    /** Lists the heads of the maps whose home is a project by name, without the deleted ones and without templates. */
    List<MapHead> inProject(long projectId);

    /** Lists the heads of the templates of a project by name, without the deleted ones. */
    List<MapHead> templatesIn(long projectId);

    /** Counts the maps whose home is a project, without the deleted ones and without templates. */
    int countIn(long projectId);

    /** Lists the heads of the deleted maps whose home is a project. */
    List<MapHead> removedIn(long projectId);

    /** Reads a whole map in a number of statements that does not grow with it (QP1). */
    JourneyMap whole(MapHead head);

    /** Reads several maps whole, in the order given, in a number of statements that does not grow with them. */
    List<JourneyMap> whole(List<MapHead> heads);

    /** Tells where these touchpoints of these maps lie, without reading the maps whole. */
    List<Spot> spots(List<Id<JourneyMap>> maps, List<Id<Touchpoint>> touchpoints);

    /** Tells in which stage and on which channel these touchpoints lie, whatever their map; without those taken off. */
    List<Met> met(List<Id<Touchpoint>> touchpoints);

    /** The stage of a touchpoint and the term of its channel. */
    record Met(
            Id<Touchpoint> touchpoint,
            @Nullable Id<Stage> stage,
            @Nullable Integer channel) {}

    /** Tells the periods of these stages, whatever their map; without those taken off. */
    Map<Id<Stage>, Period> periods(List<Id<Stage>> stages);

    /** Lists the touchpoints that are on these maps, in one statement and without words. */
    List<Id<Touchpoint>> touchpointsOn(List<Id<JourneyMap>> maps);

    /** Adds an empty map at revision 0. */
    Id<JourneyMap> add(long projectId, MapText text, String ownerKey);

    Id<Stage> addStage(Id<JourneyMap> map, String name, Period period, String order);

    /** Adds stages in one batch and gives their ids in the same order; the ids of the records given are ignored (QP5). */
    List<Id<Stage>> addStages(Id<JourneyMap> map, List<Stage> stages);

    /** Adds a touchpoint; the id of the record given is ignored. */
    Id<Touchpoint> addTouchpoint(Id<JourneyMap> map, Touchpoint touchpoint);

    /** Adds touchpoints in one batch and gives their ids in the same order; the ids of the records given are ignored. */
    List<Id<Touchpoint>> addTouchpoints(Id<JourneyMap> map, List<Touchpoint> touchpoints);

    /** Adds experiences of everyone and of personas in one batch. */
    void addExperiences(Id<JourneyMap> map, List<Experience> experiences);

    /** Adds messages in one batch and gives their ids in the same order; the ids of the records given are ignored. */
    List<Id<Message>> addMessages(Id<JourneyMap> map, List<Message> messages);

    /** Finds a map for a write, in one statement. */
    Optional<Claim> claim(Id<JourneyMap> id);

    /**
     * Finds a map for a write after all writers that came before have ended; others wait from here on to the end of this
     * transaction. It costs two statements more, and nobody can be faster.
     */
    Optional<Claim> claimInTurn(Id<JourneyMap> id);

    /** The head of a map as it is when a write begins, and the way to move the map on. */
    interface Claim {
        MapHead head();

        /** Sets the map's revision; from then on other writers of the map wait for the end of this transaction. */
        void advance(int revision);
    }

    /** Edits the words, the owner, the rules and the deletion of maps. */
    Editable<MapHead> heads();

    /** Gives all maps whose home is this project the copy of its settings. */
    void settle(long projectId, ProjectSettings settings);

    Shelf<Stage> stages();

    Shelf<Touchpoint> touchpoints();

    Shelf<Message> messages();

    /** Says whether this is the map itself, or a stage or touchpoint that is on it. */
    default boolean has(Id<JourneyMap> map, Anchor anchor) {
        return switch (anchor.kind()) {
            case MAP -> anchor.id() == map.value();
            case STAGE -> stages().find(map, anchor.id()).isPresent();
            case TOUCHPOINT -> touchpoints().find(map, anchor.id()).isPresent();
            default -> false;
        };
    }

    /** Throws {@link NotFound} unless this is the map itself, or a stage or touchpoint that is on it. */
    default void mustHave(Id<JourneyMap> map, Anchor anchor) {
        if (!has(map, anchor)) {
            throw new NotFound();
        }
    }

    /** Edits what everyone experiences by the id of the touchpoint; what is not there yet begins empty. */
    Editable<Experience> experiences();

    /** Edits what a persona experiences by the id of the touchpoint; what is not there yet begins empty. */
    Editable<Experience> experiencesOf(int persona);
}
