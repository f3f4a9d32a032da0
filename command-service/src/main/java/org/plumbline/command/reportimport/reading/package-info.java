/** Reads a published inspection report (PDF) into a proposal that a person then confirms. */
@NullMarked
package org.plumbline.command.reportimport.reading;

import org.jspecify.annotations.NullMarked;
