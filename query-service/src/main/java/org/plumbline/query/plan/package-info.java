/** What does the plan hold, how does each priority stand, and which body is next to resolve on which version? */
@NullMarked
package org.plumbline.query.plan;

import org.jspecify.annotations.NullMarked;
