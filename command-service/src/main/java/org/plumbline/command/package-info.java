/** The write side. */
@NullMarked
package org.plumbline.command;

import org.jspecify.annotations.NullMarked;
