/** Who acts: a pseudonymous id and the role acted in. */
@NullMarked
package org.plumbline.kernel.actor;

import org.jspecify.annotations.NullMarked;
