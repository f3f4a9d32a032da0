/** Actions: work with one owner and a first due date that never moves. */
@NullMarked
package org.plumbline.kernel.action;

import org.jspecify.annotations.NullMarked;
