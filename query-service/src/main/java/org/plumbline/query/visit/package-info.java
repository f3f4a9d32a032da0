/** What did the inspectors say at each visit, and what was done about it? */
@NullMarked
package org.plumbline.query.visit;

import org.jspecify.annotations.NullMarked;
