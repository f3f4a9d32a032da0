/** Reads the frameworks that come with the product, and those a council adds. */
@NullMarked
package org.plumbline.platform.frameworks;

import org.jspecify.annotations.NullMarked;
