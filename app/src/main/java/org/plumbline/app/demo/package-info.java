/** An invented council with an invented report, and the first months of its improvement. */
@NullMarked
package org.plumbline.app.demo;

import org.jspecify.annotations.NullMarked;
