/** What happened to this item: who, what, when effective, when recorded? */
@NullMarked
package org.plumbline.query.timeline;

import org.jspecify.annotations.NullMarked;
