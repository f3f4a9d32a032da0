/** What was imported, what awaits review, what was confirmed? */
@NullMarked
package org.plumbline.query.inspection;

import org.jspecify.annotations.NullMarked;
