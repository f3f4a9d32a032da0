/** The public command API: one route for each row of the catalogue. */
@NullMarked
package org.plumbline.command.api;

import org.jspecify.annotations.NullMarked;
