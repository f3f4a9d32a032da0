/** Legal holds: nothing of the inspection is disposed of while one is in force. */
@NullMarked
package org.plumbline.command.retention;

import org.jspecify.annotations.NullMarked;
