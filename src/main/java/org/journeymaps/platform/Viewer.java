package org.journeymaps.platform;

/** Whoever asks, by user key; somebody anonymous is a viewer too, with an empty key and without a licence. */
public record Viewer(String key, boolean licensed) {
    public static final Viewer ANONYMOUS = new Viewer("", false);
}
