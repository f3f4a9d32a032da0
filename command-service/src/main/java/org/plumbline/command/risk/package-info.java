/** Decides on risks: placed on the grid, treated, looked at again, borne by the board or closed. */
@NullMarked
package org.plumbline.command.risk;

import org.jspecify.annotations.NullMarked;
