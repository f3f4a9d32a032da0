/** Files that are sent. */
@NullMarked
package org.plumbline.platform.uploads;

import org.jspecify.annotations.NullMarked;
