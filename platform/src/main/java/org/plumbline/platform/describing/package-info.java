/** What the API's own description says of every operation alike. */
@NullMarked
package org.plumbline.platform.describing;

import org.jspecify.annotations.NullMarked;
