/** Who met, was it quorate, what was decided? */
@NullMarked
package org.plumbline.query.meeting;

import org.jspecify.annotations.NullMarked;
