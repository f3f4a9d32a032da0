/** Measures of whether anything changed for children: definitions, observations, and how a figure is rated. */
@NullMarked
package org.plumbline.kernel.measure;

import org.jspecify.annotations.NullMarked;
