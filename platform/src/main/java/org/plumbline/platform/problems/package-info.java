/** Errors as RFC 9457 problem details with a code. */
@NullMarked
package org.plumbline.platform.problems;

import org.jspecify.annotations.NullMarked;
