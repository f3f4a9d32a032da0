/** Whether the frameworks that are configured are those the history speaks of. */
@NullMarked
package org.plumbline.command.framework;

import org.jspecify.annotations.NullMarked;
