/** Who may read what? One table says so, and every read goes through it. */
@NullMarked
package org.plumbline.query.audience;

import org.jspecify.annotations.NullMarked;
