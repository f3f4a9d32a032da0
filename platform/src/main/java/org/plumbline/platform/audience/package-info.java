/** What is open to whom: one table, asked by every read and every command. */
@NullMarked
package org.plumbline.platform.audience;

import org.jspecify.annotations.NullMarked;
