/** The rules a board goes by: adopted by decision, each in force from its day on. */
@NullMarked
package org.plumbline.command.rules;

import org.jspecify.annotations.NullMarked;
