/** The one order, read by position: what every projection, past view and proof reads. */
@NullMarked
package org.plumbline.query.ledger;

import org.jspecify.annotations.NullMarked;
