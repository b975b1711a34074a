/** A whole journey map as one JSON file: what a spreadsheet cannot hold, under ids that outlive the database. */
@NullMarked
package org.journeymaps.mapfile;

import org.jspecify.annotations.NullMarked;
