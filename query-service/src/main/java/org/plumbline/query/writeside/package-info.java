/** The way from a page to the write side when it is another process: the public API over HTTP. */
@NullMarked
package org.plumbline.query.writeside;

import org.jspecify.annotations.NullMarked;
