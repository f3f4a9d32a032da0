/** Who read the history, and who took what away? */
@NullMarked
package org.plumbline.query.access;

import org.jspecify.annotations.NullMarked;
