/** Decides on recommendations: delivered, assured and embedded are three claims, and only a board closes. */
@NullMarked
package org.plumbline.command.recommendation;

import org.jspecify.annotations.NullMarked;
