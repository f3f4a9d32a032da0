/** Monitoring visits: what an inspectorate looked at again after its report, said and wrote. */
@NullMarked
package org.plumbline.kernel.visit;

import org.jspecify.annotations.NullMarked;
