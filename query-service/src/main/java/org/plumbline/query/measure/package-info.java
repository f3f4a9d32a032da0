/** Has anything changed, against what was asked for, and which way is it going? */
@NullMarked
package org.plumbline.query.measure;

import org.jspecify.annotations.NullMarked;
