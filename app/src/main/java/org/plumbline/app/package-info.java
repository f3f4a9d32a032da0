/** The one-JVM default: both services over an embedded PostgreSQL. */
@NullMarked
package org.plumbline.app;

import org.jspecify.annotations.NullMarked;
