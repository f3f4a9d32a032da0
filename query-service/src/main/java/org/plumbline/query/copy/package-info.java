/** Many rows into a table at once. */
@NullMarked
package org.plumbline.query.copy;

import org.jspecify.annotations.NullMarked;
