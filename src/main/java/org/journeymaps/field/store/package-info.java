/** Reads and writes the fields of a record in the columns of its row, for every kind alike. */
@NullMarked
package org.journeymaps.field.store;

import org.jspecify.annotations.NullMarked;
