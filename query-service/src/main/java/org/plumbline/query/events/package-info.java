/** The raw history, for the auditor. */
@NullMarked
package org.plumbline.query.events;

import org.jspecify.annotations.NullMarked;
