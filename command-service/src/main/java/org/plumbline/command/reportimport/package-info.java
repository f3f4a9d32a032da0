/** From a report's file to a proposal that another person confirms. */
@NullMarked
package org.plumbline.command.reportimport;

import org.jspecify.annotations.NullMarked;
