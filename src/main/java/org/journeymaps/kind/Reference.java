package org.journeymaps.kind;

import org.journeymaps.field.Field;
import org.journeymaps.log.Change.Subject;

/** A field that says by number to which records of a kind a record refers. */
public record Reference<R>(Field<R> field, Subject to) {}
