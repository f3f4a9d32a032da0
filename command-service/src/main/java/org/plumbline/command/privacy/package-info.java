/** Keeps personal data out of the history: it cannot be taken out again, so text is screened before anything is appended. */
@NullMarked
package org.plumbline.command.privacy;

import org.jspecify.annotations.NullMarked;
