/** PostgreSQL: who owns it, how it migrates. */
@NullMarked
package org.plumbline.platform.database;

import org.jspecify.annotations.NullMarked;
