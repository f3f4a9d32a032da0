/** Decides on actions: one owner, a baseline that never moves, and completion verified by someone else. */
@NullMarked
package org.plumbline.command.action;

import org.jspecify.annotations.NullMarked;
