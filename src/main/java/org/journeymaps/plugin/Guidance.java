package org.journeymaps.plugin;

/**
 * How agents help at a touchpoint, for the issue panel: three lines at first, a little more when unfolded, the rest on the map (D17).
 *
 * @param isCut whether there is more of it on the map
 */
record Guidance(String text, boolean isCut) {
    /** Most characters, so that ten places stay within eight kilobytes (QP8). */
    static final int MOST = 300;

    /** So many characters fit into three lines of the narrowest column. */
    private static final int THREE_LINES = 90;

    /** Takes the beginning of what was written, up to the end of a word. */
    static Guidance of(String written) {
        if (written.length() <= MOST) {
            return new Guidance(written, false);
        }
        int space = written.lastIndexOf(' ', MOST);
        int end = space > MOST / 2 ? space : MOST;
        int whole = Character.isHighSurrogate(written.charAt(end - 1)) ? end - 1 : end;
        return new Guidance(written.substring(0, whole).strip() + "\u2026", true);
    }

    /** Says whether it may take more than three lines, so that it is folded. */
    boolean isLong() {
        return text.length() > THREE_LINES || text.lines().count() > 1;
    }
}
