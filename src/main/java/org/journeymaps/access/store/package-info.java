/** The tables of rights and project settings in Active Objects. */
@NullMarked
package org.journeymaps.access.store;

import org.jspecify.annotations.NullMarked;
