/** What a decision is given besides state and command: who asks and when. */
@NullMarked
package org.plumbline.command.decision;

import org.jspecify.annotations.NullMarked;
