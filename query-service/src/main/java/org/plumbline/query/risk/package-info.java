/** What threatens the plan, how gravely, and when was it last looked at? */
@NullMarked
package org.plumbline.query.risk;

import org.jspecify.annotations.NullMarked;
