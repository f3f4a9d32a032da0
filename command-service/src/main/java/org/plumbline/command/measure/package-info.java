/** Decides on measures: one figure a period, small numbers suppressed before they are stored, targets changed by the board. */
@NullMarked
package org.plumbline.command.measure;

import org.jspecify.annotations.NullMarked;
