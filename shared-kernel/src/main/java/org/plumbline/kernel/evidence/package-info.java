/** Evidence: what supports a claim; its content stays outside the history. */
@NullMarked
package org.plumbline.kernel.evidence;

import org.jspecify.annotations.NullMarked;
