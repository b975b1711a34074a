package org.journeymaps.exchange;

/**
 * Keeps a spreadsheet from taking a text for a formula: such a text gets an apostrophe in front, which the import takes away
 * again; an apostrophe that stood there before is doubled (QS5).
 */
final class Formulas {
    private static final String STARTS = "=+-@\t\r";
    private static final char GUARD = '\'';

    private Formulas() {}

    static String guarded(String text) {
        return starts(text, 0) || isGuarded(text) || isQuote(text) ? GUARD + text : text;
    }

    static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean isQuote(String text) {
        return text.length() == 1 && text.charAt(0) == GUARD;
    }

    private static boolean isGuarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == GUARD && (starts(cell, 1) || cell.charAt(1) == GUARD);
    }

    private static boolean starts(String text, int index) {
        return text.length() > index && STARTS.indexOf(text.charAt(index)) >= 0;
    }
}
