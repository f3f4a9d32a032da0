/** What differs between frameworks is data: no rule asks for a framework's name. */
@NullMarked
package org.plumbline.command.framework;

import org.jspecify.annotations.NullMarked;
