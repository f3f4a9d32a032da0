/** Working days in England and Wales, by which statutory periods are counted. */
@NullMarked
package org.plumbline.kernel.calendar;

import org.jspecify.annotations.NullMarked;
