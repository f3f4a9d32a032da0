/** The page on which a proposal is corrected before it is confirmed. */
@NullMarked
package org.plumbline.query.amending;

import org.jspecify.annotations.NullMarked;
