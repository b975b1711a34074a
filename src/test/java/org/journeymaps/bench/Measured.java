package org.journeymaps.bench;

/**
 * One line of the report.
 *
 * @param floor the same work by hand, or empty
 * @param naive the same work as it is often written, or empty
 */
record Measured(String goal, String how, String database, Times times, String result, Verdict verdict) {

    /** Times of the three ways, in words; empty where there is none. */
    record Times(String floor, String naive, String product) {
        static final Times NONE = new Times("", "", "");

        static Times of(Race.Medians medians) {
            return new Times(medians.shown("floor"), medians.shown("naive"), medians.shown("product"));
        }
    }

    enum Verdict {
        MET("met"),
        NOT_MET("**not met**"),
        NOT_BUILT("not yet built");

        final String words;

        Verdict(String words) {
            this.words = words;
        }

        static Verdict of(boolean met) {
            return met ? MET : NOT_MET;
        }
    }

    static Measured count(String goal, String how, String database, String result, boolean met) {
        return new Measured(goal, how, database, Times.NONE, result, Verdict.of(met));
    }
}
