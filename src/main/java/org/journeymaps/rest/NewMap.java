package org.journeymaps.rest;

import org.journeymaps.model.MapHead;
import org.journeymaps.model.MapText;

/** What is sent of every new map, however it begins. */
public final class NewMap {
    private NewMap() {}

    /** Reads what a new map says about itself; throws {@link org.journeymaps.problem.Invalid} naming the field. */
    public static MapText text(Body body) {
        return new MapText(
                MapHead.FIELDS.requiredText("name", body.get("name")),
                MapHead.FIELDS.text("perspective", body.get("perspective")),
                MapHead.FIELDS.text("desiredExperience", body.get("desiredExperience")));
    }
}
