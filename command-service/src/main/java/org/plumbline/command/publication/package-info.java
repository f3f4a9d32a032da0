/** Who may see one item, where that is fewer people than see its report. */
@NullMarked
package org.plumbline.command.publication;

import org.jspecify.annotations.NullMarked;
