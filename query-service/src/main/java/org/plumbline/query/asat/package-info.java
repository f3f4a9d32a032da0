/** What did we know on that day, and what was true then? Rows valid from position to position and from day to day. */
@NullMarked
package org.plumbline.query.asat;

import org.jspecify.annotations.NullMarked;
