/** The read side. */
@NullMarked
package org.plumbline.query;

import org.jspecify.annotations.NullMarked;
