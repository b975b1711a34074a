/** Findings over HTTP. */
@NullMarked
package org.journeymaps.finding.rest;

import org.jspecify.annotations.NullMarked;
