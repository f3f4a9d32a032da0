/** From what was sent, by API or form, to a well-formed command. */
@NullMarked
package org.plumbline.platform.commands;

import org.jspecify.annotations.NullMarked;
