package org.journeymaps.platform;

import org.journeymaps.problem.Text;

/** Words in the viewer's language. */
@FunctionalInterface
public interface Texts {
    String of(Text text);
}
