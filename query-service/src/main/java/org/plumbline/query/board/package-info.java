/** Who sits on the board of an inspection, in what capacity, from when to when? */
@NullMarked
package org.plumbline.query.board;

import org.jspecify.annotations.NullMarked;
