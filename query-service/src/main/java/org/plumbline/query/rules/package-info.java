/** Which rules were in force on a day? */
@NullMarked
package org.plumbline.query.rules;

import org.jspecify.annotations.NullMarked;
