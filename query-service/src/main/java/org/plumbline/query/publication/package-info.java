/** Which items are seen by fewer people than the report they belong to? */
@NullMarked
package org.plumbline.query.publication;

import org.jspecify.annotations.NullMarked;
