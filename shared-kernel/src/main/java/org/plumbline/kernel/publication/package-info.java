/** Items that fewer people may see than the report they belong to. */
@NullMarked
package org.plumbline.kernel.publication;

import org.jspecify.annotations.NullMarked;
