/** What an item that a command names is, and which inspections it belongs to. */
@NullMarked
package org.plumbline.command.items;

import org.jspecify.annotations.NullMarked;
