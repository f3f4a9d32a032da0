/** Statutory clocks: what an authority owes after an inspection, to whom, by when. */
@NullMarked
package org.plumbline.kernel.obligation;

import org.jspecify.annotations.NullMarked;
