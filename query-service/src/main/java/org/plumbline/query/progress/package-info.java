/** How far is the plan of an inspection? */
@NullMarked
package org.plumbline.query.progress;

import org.jspecify.annotations.NullMarked;
