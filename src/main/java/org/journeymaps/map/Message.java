package org.journeymaps.map;

import org.journeymaps.platform.Id;

/** What the company says at a touchpoint and whether that promise is kept (D20). */
public record Message(Id<Message> id, Id<Touchpoint> touchpoint, String text, Promise promise) {}
