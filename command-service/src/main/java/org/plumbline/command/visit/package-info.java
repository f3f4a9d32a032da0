/** Decides on monitoring visits: what is published of them, and what comes of what they found. */
@NullMarked
package org.plumbline.command.visit;

import org.jspecify.annotations.NullMarked;
