/** What differs between frameworks of inspection, audit and intervention; data that a council can extend, never an if. */
@NullMarked
package org.plumbline.kernel.framework;

import org.jspecify.annotations.NullMarked;
