/** A personal data breach: what happened, in kinds, and whether the regulator was told in time. */
@NullMarked
package org.plumbline.kernel.incident;

import org.jspecify.annotations.NullMarked;
