/** What people may ask for: commands, their catalogue of paths and roles, and the port that carries them. */
@NullMarked
package org.plumbline.kernel.command;

import org.jspecify.annotations.NullMarked;
