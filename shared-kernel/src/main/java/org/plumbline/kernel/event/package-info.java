/** What happened: events, the metadata they carry and the names they are stored under. */
@NullMarked
package org.plumbline.kernel.event;

import org.jspecify.annotations.NullMarked;
