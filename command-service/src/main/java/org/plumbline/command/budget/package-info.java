/** What may be spent on reading what strangers sent, and by whom. */
@NullMarked
package org.plumbline.command.budget;

import org.jspecify.annotations.NullMarked;
