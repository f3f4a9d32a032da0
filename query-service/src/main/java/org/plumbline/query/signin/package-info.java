/** Signing in to the pages. */
@NullMarked
package org.plumbline.query.signin;

import org.jspecify.annotations.NullMarked;
