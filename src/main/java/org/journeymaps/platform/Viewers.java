package org.journeymaps.platform;

/** Tells who is asking in this request. */
@FunctionalInterface
public interface Viewers {
    Viewer current();
}
