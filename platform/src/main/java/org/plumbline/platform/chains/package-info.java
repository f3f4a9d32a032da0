/** The approval chains that come with the product, and those an operator adds. */
@NullMarked
package org.plumbline.platform.chains;

import org.jspecify.annotations.NullMarked;
