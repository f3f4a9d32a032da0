/** Events on the wire and in the store: names, revisions, text JSON. */
@NullMarked
package org.plumbline.platform.events;

import org.jspecify.annotations.NullMarked;
