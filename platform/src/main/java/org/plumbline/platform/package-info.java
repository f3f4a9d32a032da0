/** What both services need to run, and neither owns. */
@NullMarked
package org.plumbline.platform;

import org.jspecify.annotations.NullMarked;
