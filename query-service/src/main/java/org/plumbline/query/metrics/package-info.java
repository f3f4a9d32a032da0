/** Numbers for Prometheus, counted in the read model; never a person, never free text. */
@NullMarked
package org.plumbline.query.metrics;

import org.jspecify.annotations.NullMarked;
