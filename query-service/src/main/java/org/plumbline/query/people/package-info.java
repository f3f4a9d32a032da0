/** Who acts under which id, as long as that is known. */
@NullMarked
package org.plumbline.query.people;

import org.jspecify.annotations.NullMarked;
