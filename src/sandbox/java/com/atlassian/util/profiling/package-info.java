/** Stand-ins for types of the host that Active Objects call on their way; the host exports none of them. */
@NullMarked
package com.atlassian.util.profiling;

import org.jspecify.annotations.NullMarked;
