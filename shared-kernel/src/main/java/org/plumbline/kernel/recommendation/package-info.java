/** Recommendations: one finding each, from response to a board's closure. */
@NullMarked
package org.plumbline.kernel.recommendation;

import org.jspecify.annotations.NullMarked;
