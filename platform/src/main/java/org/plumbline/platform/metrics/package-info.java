/** What both services tell Prometheus of themselves. */
@NullMarked
package org.plumbline.platform.metrics;

import org.jspecify.annotations.NullMarked;
