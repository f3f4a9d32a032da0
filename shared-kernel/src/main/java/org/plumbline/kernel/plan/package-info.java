/** Improvement plans: priorities, frozen versions and the chain of bodies that approve them. */
@NullMarked
package org.plumbline.kernel.plan;

import org.jspecify.annotations.NullMarked;
