/** What is kept for longer than usual, because somebody may still need it as it is. */
@NullMarked
package org.plumbline.kernel.retention;

import org.jspecify.annotations.NullMarked;
