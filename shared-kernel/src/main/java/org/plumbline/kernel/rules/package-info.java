/** What a board may set for itself: how late is late, and who decides what. */
@NullMarked
package org.plumbline.kernel.rules;

import org.jspecify.annotations.NullMarked;
