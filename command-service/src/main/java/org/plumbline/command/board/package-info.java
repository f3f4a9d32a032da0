/** Decides on who sits on the board of an inspection. */
@NullMarked
package org.plumbline.command.board;

import org.jspecify.annotations.NullMarked;
