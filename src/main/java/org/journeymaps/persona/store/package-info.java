/** The personas' and segments' tables in Active Objects. */
@NullMarked
package org.journeymaps.persona.store;

import org.jspecify.annotations.NullMarked;
