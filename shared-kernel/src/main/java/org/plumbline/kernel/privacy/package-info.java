/** What must never get into the history, and what was kept out of it. */
@NullMarked
package org.plumbline.kernel.privacy;

import org.jspecify.annotations.NullMarked;
