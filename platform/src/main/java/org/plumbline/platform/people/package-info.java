/** The keys that what is recorded about a person is sealed under. */
@NullMarked
package org.plumbline.platform.people;

import org.jspecify.annotations.NullMarked;
