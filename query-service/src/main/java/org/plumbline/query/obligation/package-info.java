/** What is owed, to whom, by when, and was it in time? */
@NullMarked
package org.plumbline.query.obligation;

import org.jspecify.annotations.NullMarked;
