/** What was refused and why, and what was not well formed. */
@NullMarked
package org.plumbline.kernel.refusal;

import org.jspecify.annotations.NullMarked;
