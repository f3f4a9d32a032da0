/** The pages: what every page shares. */
@NullMarked
package org.plumbline.query.web;

import org.jspecify.annotations.NullMarked;
