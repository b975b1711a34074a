/**
 * The kinds of record that a map holds, each declared once and registered: history, search, map files, copies and limits go through the
 * registry and name none.
 */
@NullMarked
package org.journeymaps.kind;

import org.jspecify.annotations.NullMarked;
