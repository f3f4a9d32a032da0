/** Who may sign in, and as whom. */
@NullMarked
package org.plumbline.platform.accounts;

import org.jspecify.annotations.NullMarked;
