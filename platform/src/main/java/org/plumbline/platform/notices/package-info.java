/** PostgreSQL notices: one process wakes another. */
@NullMarked
package org.plumbline.platform.notices;

import org.jspecify.annotations.NullMarked;
