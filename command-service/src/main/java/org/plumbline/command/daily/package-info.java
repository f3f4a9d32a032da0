/** What the product looks at by itself each day. */
@NullMarked
package org.plumbline.command.daily;

import org.jspecify.annotations.NullMarked;
