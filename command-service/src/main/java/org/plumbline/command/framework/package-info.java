/** What differs between frameworks, as data: so far the clocks that a report of each starts. */
@NullMarked
package org.plumbline.command.framework;

import org.jspecify.annotations.NullMarked;
