/** Decides on board meetings: decisions are taken only while a meeting is open and quorate. */
@NullMarked
package org.plumbline.command.meeting;

import org.jspecify.annotations.NullMarked;
