/** Under which rules was an item made, and what does its inspectorate call it? */
@NullMarked
package org.plumbline.query.framework;

import org.jspecify.annotations.NullMarked;
