/** Content of uploaded files, outside the history. */
@NullMarked
package org.plumbline.command.files;

import org.jspecify.annotations.NullMarked;
