/** From an envelope to a decision and back: actors, idempotency, refusals, conflicts. */
@NullMarked
package org.plumbline.command.dispatch;

import org.jspecify.annotations.NullMarked;
