/** Who acts under which id, sealed under that person's own key. */
@NullMarked
package org.plumbline.command.people;

import org.jspecify.annotations.NullMarked;
