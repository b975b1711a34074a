/** Turns every error into Jira's JSON shape in the viewer's language, and guards writes before they reach a resource. */
@NullMarked
package org.journeymaps.problem.rest;

import org.jspecify.annotations.NullMarked;
