/** The one order: gives every committed event its dense, final position. */
@NullMarked
package org.plumbline.command.ledger;

import org.jspecify.annotations.NullMarked;
