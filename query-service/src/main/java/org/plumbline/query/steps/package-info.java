/** A form for every command, made from its row in the catalogue: one step, one page. */
@NullMarked
package org.plumbline.query.steps;

import org.jspecify.annotations.NullMarked;
