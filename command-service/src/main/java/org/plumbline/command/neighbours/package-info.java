/** What a decision on one aggregate needs to know of others, and what it does to them in the same transaction. */
@NullMarked
package org.plumbline.command.neighbours;

import org.jspecify.annotations.NullMarked;
