/** Jira's pages, the app's web fragments and resources, and the gate before its REST resources. */
@NullMarked
package org.journeymaps.sandbox.web;

import org.jspecify.annotations.NullMarked;
