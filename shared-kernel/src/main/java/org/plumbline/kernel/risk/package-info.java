/** Risks to an improvement plan: how likely, how bad, what is done about them and when they are looked at again. */
@NullMarked
package org.plumbline.kernel.risk;

import org.jspecify.annotations.NullMarked;
