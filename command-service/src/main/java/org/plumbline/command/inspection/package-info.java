/** Decides on inspections: what a reader proposed becomes findings only when a second person confirms it. */
@NullMarked
package org.plumbline.command.inspection;

import org.jspecify.annotations.NullMarked;
