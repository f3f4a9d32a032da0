/** The embedded PostgreSQL: kept in a directory, recovered after a crash, stopped with the program. */
@NullMarked
package org.plumbline.app.database;

import org.jspecify.annotations.NullMarked;
