/** Decides on evidence: who may submit it and which files are taken. */
@NullMarked
package org.plumbline.command.evidence;

import org.jspecify.annotations.NullMarked;
