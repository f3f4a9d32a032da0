/** What supports a claim? */
@NullMarked
package org.plumbline.query.evidence;

import org.jspecify.annotations.NullMarked;
