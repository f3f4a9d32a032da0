/** Which requests are let in at all: under whose name, from which site. */
@NullMarked
package org.plumbline.platform.doors;

import org.jspecify.annotations.NullMarked;
