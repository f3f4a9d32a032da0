/** Who the ids of actors stand for, said so that it can be forgotten. */
@NullMarked
package org.plumbline.kernel.people;

import org.jspecify.annotations.NullMarked;
