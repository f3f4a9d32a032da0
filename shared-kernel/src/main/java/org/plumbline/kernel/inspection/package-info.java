/** Inspections: what an inspectorate published, as proposed by an importer and confirmed by a second person. */
@NullMarked
package org.plumbline.kernel.inspection;

import org.jspecify.annotations.NullMarked;
