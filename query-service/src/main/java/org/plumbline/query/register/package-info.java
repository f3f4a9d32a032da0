/** What does each recommendation stand at: answered, reported, assured, embedded, closed? */
@NullMarked
package org.plumbline.query.register;

import org.jspecify.annotations.NullMarked;
