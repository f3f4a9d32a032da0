/** Decides on improvement plans: what they hold while a draft, and the way of each frozen version through its chain. */
@NullMarked
package org.plumbline.command.plan;

import org.jspecify.annotations.NullMarked;
