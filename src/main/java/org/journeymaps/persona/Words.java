package org.journeymaps.persona;

import java.util.List;

/** Names told in a sentence. */
final class Words {
    /** Most names that one sentence tells. */
    private static final int MOST = 10;

    private Words() {}

    /** Lists names; of many it tells the first ones. */
    static String listed(List<String> names) {
        String told = String.join(", ", names.stream().limit(MOST).toList());
        return names.size() > MOST ? told + " \u2026" : told;
    }
}
