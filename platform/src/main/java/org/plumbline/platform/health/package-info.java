/** How the process and what it stands on are: for health, metrics and the log. */
@NullMarked
package org.plumbline.platform.health;

import org.jspecify.annotations.NullMarked;
