/** What can be edited: the fields of each kind of record, with their rules; knows no kind of record. */
@NullMarked
package org.journeymaps.field;

import org.jspecify.annotations.NullMarked;
