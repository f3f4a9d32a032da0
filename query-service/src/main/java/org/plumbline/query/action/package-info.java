/** Who does what by when, and how often has that date moved? */
@NullMarked
package org.plumbline.query.action;

import org.jspecify.annotations.NullMarked;
