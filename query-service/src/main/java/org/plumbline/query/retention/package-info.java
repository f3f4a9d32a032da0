/** Of which inspections is everything to be kept? */
@NullMarked
package org.plumbline.query.retention;

import org.jspecify.annotations.NullMarked;
