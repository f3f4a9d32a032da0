/** Board meetings: attendance, quorum and the decisions taken. */
@NullMarked
package org.plumbline.kernel.meeting;

import org.jspecify.annotations.NullMarked;
