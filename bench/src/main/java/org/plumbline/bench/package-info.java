/** Benchmarks: each figure beside its reference, measured in the same run on the same PostgreSQL. */
@NullMarked
package org.plumbline.bench;

import org.jspecify.annotations.NullMarked;
